package no.karrierenorge.eguidance.screens;

import no.karrierenorge.identity.ActingPerson;

/** A counsellor's open screen, as other rooms of the wing see it. */
public interface DeskScreen {
  ActingPerson acting();

  void send(String frame);
}
