package no.karrierenorge.platform.problem;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Visitor;
import no.karrierenorge.platform.web.LanguageFilter;
import no.karrierenorge.platform.web.SecurityHeaders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The page for those who have no turn, made once a language: turning away must cost next to nothing. */
@Component
public class UnavailableAnswer {
  private static final String KEY = "problem.unavailable";

  private final TemplateEngine templates;
  private final String site;
  private final Map<Language, byte[]> pages = new ConcurrentHashMap<>();

  UnavailableAnswer(TemplateEngine templates, @Value("${karriere.public-url}") String site) {
    this.templates = templates;
    this.site = site;
  }

  /** Answers 503 in the reader's language, or RFC 9457 to programs, and says when to come again. */
  public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean data = ProblemAdvice.wantsData(request);
    byte[] body = data
        ? "{\"title\":\"Service Unavailable\",\"status\":503}".getBytes(StandardCharsets.UTF_8)
        : pages.computeIfAbsent(LanguageFilter.languageOf(request), this::render);
    SecurityHeaders.ALL.forEach(response::setHeader);
    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
    response.setHeader("Retry-After", ProblemAdvice.RETRY_AFTER);
    response.setHeader("Cache-Control", "private, no-store");
    response.setContentType(data ? "application/problem+json" : "text/html;charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private byte[] render(Language language) {
    var here = new Here(site, language, "/", null, Visitor.ANONYMOUS, () -> "");
    return Text.in(language, () -> {
      String title = Text.of(language.orComplete(), KEY + ".title");
      var html = new StringOutput();
      templates.render("platform/problem.jte", new ProblemPage(here.frame(title, title).personal(), KEY, null, null), html);
      return html.toString().getBytes(StandardCharsets.UTF_8);
    });
  }
}
