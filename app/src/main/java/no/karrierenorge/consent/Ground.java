package no.karrierenorge.consent;

/** The legal ground of a consent, in the General Data Protection Regulation. */
public enum Ground {
  /** Article 6(1)(a). */
  CONSENT,
  /** Article 9(2)(a), for what may tell of health, origin or belief. */
  EXPLICIT_CONSENT
}
