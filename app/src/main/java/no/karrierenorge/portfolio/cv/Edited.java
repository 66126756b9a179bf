package no.karrierenorge.portfolio.cv;

/** What came of changing a CV. */
sealed interface Edited {
  record Done(Cv cv) implements Edited {}

  /** What the change was made from is not there any more. Nothing was written. */
  record Overtaken(Cv now) implements Edited {}

  /** More than a folder takes. Nothing was written. */
  record TooLarge(Cv now) implements Edited {}
}
