package no.karrierenorge.notices;

/** Hands a notice over to what carries it out of the house. */
interface Carrier {
  /** Answers when the notice has been taken over; what carries it knows it by its id and can leave out a second one. */
  void carry(Queued notice) throws CarrierFailed;
}
