package no.karrierenorge.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Heres;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.web.LanguageFilter;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Makes a page, or RFC 9457 for programs, of everything that went another way than the controllers expect. */
@ControllerAdvice
class ProblemAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  static final String RETRY_AFTER = "5";

  private final Heres heres;

  ProblemAdvice(Heres heres) {
    this.heres = heres;
  }

  @ExceptionHandler
  Object problem(Problem problem, HttpServletRequest request) {
    return answer(problem.status(), problem.messageKey(), null, request);
  }

  /** An address whose letters cannot be decoded, or a body that is missing or cannot be read, is the sender's fault, not ours. */
  @ExceptionHandler({InvalidParameterException.class, HttpMessageNotReadableException.class})
  Object unreadable(HttpServletRequest request) {
    return answer(HttpStatus.BAD_REQUEST, "problem.unprocessable", null, request);
  }

  /** Spring's own refusals carry their status; all else is our fault, is logged and shows a reference instead of a message. */
  @ExceptionHandler
  Object anything(Exception exception, HttpServletRequest request, HttpServletResponse response) {
    if (DatabaseAway.isBehind(exception)) return databaseAway(exception, request, response);
    if (exception instanceof ErrorResponse refusal && refusal.getStatusCode().is4xxClientError()) {
      HttpStatus status = statusOf(refusal);
      return answer(status, status == HttpStatus.NOT_FOUND ? "problem.not-found" : "problem.unprocessable", null, request);
    }
    String reference = reference();
    LOG.error("{} failed", reference, exception);
    return answer(HttpStatus.INTERNAL_SERVER_ERROR, "problem.internal", reference, request);
  }

  /** Who is at the door is not asked: the session lies in the database that is away. */
  Object databaseAway(Throwable away, HttpServletRequest request, HttpServletResponse response) {
    String reference = reference();
    LOG.error("{} the database does not answer: {}", reference, away.getMessage());
    response.setHeader("Retry-After", RETRY_AFTER);
    return answer(HttpStatus.SERVICE_UNAVAILABLE, "problem.unavailable", reference, request);
  }

  /** A wrong method is answered like a wrong address: "not this way" would tell that the page is there. */
  private static HttpStatus statusOf(ErrorResponse refusal) {
    HttpStatus status = HttpStatus.valueOf(refusal.getStatusCode().value());
    return status == HttpStatus.METHOD_NOT_ALLOWED ? HttpStatus.NOT_FOUND : status;
  }

  Object answer(HttpStatus status, String key, @Nullable String reference, HttpServletRequest request) {
    Here here = status == HttpStatus.SERVICE_UNAVAILABLE ? heres.anonymous(request) : heres.of(request);
    String title = Text.of(here.language().orComplete(), key + ".title");
    if (wantsData(request)) return data(status, title, reference);
    String search = status == HttpStatus.NOT_FOUND ? wordsOf(here.path()) : null;
    var page = new ProblemPage(here.frame(title, title).personal(), key, search, reference);
    return Html.page("platform/problem", page, status);
  }

  static boolean wantsData(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    boolean json = accept != null && accept.contains("json") && !accept.contains("html");
    return json || LanguageFilter.pathOf(request).startsWith("/api/");
  }

  private static ResponseEntity<ProblemDetail> data(HttpStatus status, String title, @Nullable String reference) {
    ProblemDetail detail = ProblemDetail.forStatus(status);
    detail.setTitle(title);
    if (reference != null) detail.setProperty("reference", reference);
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(detail);
  }

  /** {@code /yrker/syke-pleier} becomes "syke pleier": what the reader probably looked for. What has digits is an id and nobody's word. */
  private static String wordsOf(String path) {
    String last = List.of(path.split("/")).reversed().stream().findFirst().orElse("");
    return last.matches(".*\\d.*") ? "" : last.replaceAll("[^\\p{L}]+", " ").strip();
  }

  private static String reference() {
    return UUID.randomUUID().toString().substring(0, 8);
  }
}
