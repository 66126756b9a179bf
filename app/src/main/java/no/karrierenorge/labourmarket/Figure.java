package no.karrierenorge.labourmarket;

/** A published figure: a number, or the reason why there is none. */
public sealed interface Figure {
  record Value(long number) implements Figure {}

  record Absent(Reason reason) implements Figure {}

  /** The statistics bureau's signs: {@code ..} missing, {@code :} suppressed, {@code .} not applicable. */
  enum Reason {
    MISSING,
    SUPPRESSED,
    NOT_APPLICABLE
  }
}
