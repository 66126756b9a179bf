package no.karrierenorge.consent;

/** A consent that held when it was looked up. Only this room makes one. */
public final class Consent {
  private final ConsentId id;
  private final Giving giving;

  Consent(ConsentId id, Giving giving) {
    this.id = id;
    this.giving = giving;
  }

  public ConsentId id() {
    return id;
  }

  /** What was agreed to. */
  public Giving giving() {
    return giving;
  }

  /** Whether it opens this thing for this purpose. */
  public boolean opens(ConsentItem item, String purpose) {
    return giving.item().equals(item) && giving.purpose().equals(purpose);
  }
}
