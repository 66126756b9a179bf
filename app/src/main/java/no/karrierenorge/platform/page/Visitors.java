package no.karrierenorge.platform.page;

import jakarta.servlet.http.HttpServletRequest;

/** Answers who is at the door; the room that knows implements it. */
public interface Visitors {
  Visitor of(HttpServletRequest request);
}
