package no.karrierenorge.platform.problem;

import org.springframework.http.HttpStatus;

/** Somebody else was first, or the thing has changed since it was read. */
public final class Conflict extends Problem {
  public Conflict() {
    super(HttpStatus.CONFLICT, "problem.conflict");
  }
}
