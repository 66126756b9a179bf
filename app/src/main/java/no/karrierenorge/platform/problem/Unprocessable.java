package no.karrierenorge.platform.problem;

import org.springframework.http.HttpStatus;

/** What was sent cannot be understood. */
public final class Unprocessable extends Problem {
  public Unprocessable() {
    super(HttpStatus.UNPROCESSABLE_CONTENT, "problem.unprocessable");
  }
}
