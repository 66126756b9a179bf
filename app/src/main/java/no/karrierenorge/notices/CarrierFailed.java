package no.karrierenorge.notices;

/** The notice was not taken over. The message says why, without the recipient and without what was to be told. */
class CarrierFailed extends Exception {
  private final boolean isForGood;

  CarrierFailed(String reason, boolean isForGood) {
    super(reason);
    this.isForGood = isForGood;
  }

  /** Whether trying again is of no use, as for an address that does not exist. */
  boolean isForGood() {
    return isForGood;
  }
}
