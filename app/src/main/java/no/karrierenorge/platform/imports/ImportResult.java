package no.karrierenorge.platform.imports;

import java.time.Duration;

/** How an import ended. */
public sealed interface ImportResult {
  record Done(ImportReport report, Duration time) implements ImportResult {}

  /** Nothing was changed, for the reason in the sentence. */
  record Refused(String sentence) implements ImportResult {}
}
