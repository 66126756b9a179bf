package no.karrierenorge.audit;

/** What reading the whole chain again has shown. */
public sealed interface ChainVerdict {
  /**
   * Every row is as it was when it was sealed, and none is missing between the first and the last.
   *
   * @param head the last hash in hexadecimal: who writes it down elsewhere can tell later that no row was cut off after it
   */
  record Holds(long rows, String head) implements ChainVerdict {}

  /** From this position on the rows are not what was sealed. */
  record Broken(long position) implements ChainVerdict {}

  /** Rows were neither sealed nor left waiting for the sealer: somebody went round it. */
  record Unsealed(long rows) implements ChainVerdict {}
}
