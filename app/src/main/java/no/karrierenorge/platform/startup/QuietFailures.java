package no.karrierenorge.platform.startup;

import org.springframework.boot.SpringBootExceptionReporter;

/** Keeps Spring from printing pages about a failure that the console is told in one sentence. */
final class QuietFailures implements SpringBootExceptionReporter {
  @Override
  public boolean reportException(Throwable failure) {
    return Reasons.sentence(failure).isPresent();
  }
}
