package no.karrierenorge.platform.problem;

import org.springframework.http.HttpStatus;

/** It does not exist, or it is not the reader's: the two look the same. */
public final class NotFound extends Problem {
  public NotFound() {
    super(HttpStatus.NOT_FOUND, "problem.not-found");
  }
}
