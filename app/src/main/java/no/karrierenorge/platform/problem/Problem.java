package no.karrierenorge.platform.problem;

import org.springframework.http.HttpStatus;

/** An unexpected answer that has a page: the advice makes HTML or RFC 9457 of it. Expected outcomes are sealed results instead. */
public abstract sealed class Problem extends RuntimeException permits NotFound, Forbidden, Conflict, Unprocessable {
  private final HttpStatus status;
  private final String messageKey;

  protected Problem(HttpStatus status, String messageKey) {
    super(messageKey, null, false, false);
    this.status = status;
    this.messageKey = messageKey;
  }

  public HttpStatus status() {
    return status;
  }

  public String messageKey() {
    return messageKey;
  }
}
