package no.karrierenorge.platform.page;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import no.karrierenorge.platform.web.SecurityHeaders;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;

/**
 * Answers with kept pages ahead of security, session and metrics, and when the database is away. Whoever carries a session cookie
 * passes through and has the page made for her.
 */
final class PublicPageValve extends ValveBase {
  static final String CACHE_CONTROL = "public, max-age=0, must-revalidate";
  private static final Map.Entry<?, ?>[] HEADERS = SecurityHeaders.ALL.entrySet().toArray(Map.Entry[]::new);

  private final PublicPages pages;

  PublicPageValve(PublicPages pages) {
    super(true);
    this.pages = pages;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    PublicPage page = find(request);
    if (page == null) {
      pages.begin(request);
      getNext().invoke(request, response);
      return;
    }
    answer(request, response, page);
  }

  private @Nullable PublicPage find(Request request) {
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) return null;
    if (!pages.mayServe(request.getHeader("Cookie"))) return null;
    return pages.find(PublicPages.key(request.getRequestURI(), request.getQueryString()));
  }

  private static void answer(Request request, Response response, PublicPage page) throws IOException {
    for (var header : HEADERS) response.setHeader((String) header.getKey(), (String) header.getValue());
    response.setHeader("Cache-Control", CACHE_CONTROL);
    response.setHeader("ETag", page.etag());
    response.setHeader("Vary", "Accept-Encoding");
    if (page.etag().equals(request.getHeader("If-None-Match"))) {
      response.setStatus(304);
      return;
    }
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Language", page.language());
    byte[] body = body(request, response, page);
    response.setContentLength(body.length);
    if (request.getMethod().equals("GET")) response.getOutputStream().write(body);
  }

  private static byte[] body(Request request, Response response, PublicPage page) {
    String encodings = request.getHeader("Accept-Encoding");
    if (encodings == null || !encodings.contains("gzip")) return page.plain();
    response.setHeader("Content-Encoding", "gzip");
    return page.gzip();
  }
}
