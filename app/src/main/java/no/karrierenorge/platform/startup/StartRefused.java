package no.karrierenorge.platform.startup;

/** The platform cannot start, for a reason that one sentence can say and the person at the console can mend. */
public class StartRefused extends RuntimeException {
  public StartRefused(String sentence) {
    super(sentence);
  }
}
