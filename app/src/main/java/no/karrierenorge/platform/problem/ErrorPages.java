package no.karrierenorge.platform.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import no.karrierenorge.platform.web.OpenToAll;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The same pages for what fails outside the controllers: in a filter, in security, in a template. */
@Controller
class ErrorPages implements ErrorController {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

  private final ProblemAdvice advice;

  ErrorPages(ProblemAdvice advice) {
    this.advice = advice;
  }

  @OpenToAll
  @RequestMapping("/error")
  Object error(HttpServletRequest request, HttpServletResponse response) {
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure && DatabaseAway.isBehind(failure)) {
      return advice.databaseAway(failure, request, response);
    }
    HttpStatus status = status(request);
    if (!status.is5xxServerError()) return advice.answer(status, key(status), null, request);
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("{} failed", reference, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    return advice.answer(status, key(status), reference, request);
  }

  private static HttpStatus status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }

  private static String key(HttpStatus status) {
    return switch (status) {
      case FORBIDDEN -> "problem.forbidden";
      case NOT_FOUND -> "problem.not-found";
      case TOO_MANY_REQUESTS -> "problem.too-many";
      case SERVICE_UNAVAILABLE -> "problem.unavailable";
      default -> status.is5xxServerError() ? "problem.internal" : "problem.unprocessable";
    };
  }
}
