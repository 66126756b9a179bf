package no.karrierenorge.eguidance.screens;

import no.karrierenorge.eguidance.live.FrameLimit;
import no.karrierenorge.eguidance.live.Wire;
import no.karrierenorge.identity.ActingPerson;

/** What a counsellor's socket came with. */
record DeskSeat(Wire wire, FrameLimit limit, ActingPerson acting, String session) {}
