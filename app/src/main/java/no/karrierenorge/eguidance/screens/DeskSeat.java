package no.karrierenorge.eguidance.screens;

import no.karrierenorge.eguidance.live.FrameLimit;
import no.karrierenorge.eguidance.live.Wire;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.OpenLogin;

/** What a counsellor's socket came with. */
record DeskSeat(Wire wire, FrameLimit limit, OpenLogin login) {
  ActingPerson acting() {
    return login.acting();
  }
}
