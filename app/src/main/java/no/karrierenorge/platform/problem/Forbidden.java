package no.karrierenorge.platform.problem;

import org.springframework.http.HttpStatus;

/** The reader may see the page but not do this. */
public final class Forbidden extends Problem {
  public Forbidden() {
    super(HttpStatus.FORBIDDEN, "problem.forbidden");
  }
}
