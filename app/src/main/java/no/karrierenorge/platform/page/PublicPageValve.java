package no.karrierenorge.platform.page;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
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
  private static final ReadyHeaders GZIP = ReadyHeaders.of(Map.of("Content-Encoding", "gzip"));

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

  /** A request that Tomcat has refused already, such as one with endless headers, has no path. */
  private @Nullable PublicPage find(Request request) {
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) return null;
    if (!pages.mayServe(request.getHeader("Cookie"))) return null;
    String path = request.getRequestURI();
    return path == null ? null : pages.find(PublicPages.key(path, request.getQueryString()));
  }

  /** Below Catalina's own response: what that checks and converts for each header has been done when the page was kept. */
  private static void answer(Request request, Response response, PublicPage page) throws IOException {
    org.apache.coyote.Response answer = response.getCoyoteResponse();
    if (page.etag().equals(request.getHeader("If-None-Match"))) {
      answer.setStatus(304);
      page.unchanged().addTo(answer.getMimeHeaders());
      return;
    }
    page.whole().addTo(answer.getMimeHeaders());
    boolean gzip = takesGzip(request);
    if (gzip) GZIP.addTo(answer.getMimeHeaders());
    byte[] body = gzip ? page.gzip() : page.plain();
    answer.setContentLength(body.length);
    if (request.getMethod().equals("GET")) answer.doWrite(ByteBuffer.wrap(body));
  }

  private static boolean takesGzip(Request request) {
    String encodings = request.getHeader("Accept-Encoding");
    return encodings != null && encodings.contains("gzip");
  }
}
