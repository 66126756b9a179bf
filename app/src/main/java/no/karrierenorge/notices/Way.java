package no.karrierenorge.notices;

/** How somebody is told. */
public enum Way {
  MAIL,
  SMS
}
