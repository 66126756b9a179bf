package no.karrierenorge.platform.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the bytes of pages that are the same for everybody, until what they show changes. A page may be kept when its frame says so
 * and the request carries no session; the valve answers from here ahead of everything else.
 */
@Component
public class PublicPages {
  static final String SESSION_COOKIE = "__Host-karriere";
  private static final String GENERATION = PublicPages.class.getName() + ".generation";
  private static final long BYTES = 48L << 20;

  private final Clock clock;
  private volatile boolean everybody;
  private final AtomicLong generation = new AtomicLong();
  private final Cache<String, PublicPage> pages =
      Caffeine.newBuilder().maximumWeight(BYTES).<String, PublicPage>weigher((key, page) -> key.length() + page.gzip().length).build();

  PublicPages(Clock clock) {
    this.clock = clock;
  }

  /** Forgets everything: the content has changed. */
  public void forget() {
    generation.incrementAndGet();
    pages.invalidateAll();
  }

  /** Whether those with a session get kept pages too: without a database none can be made for them. */
  void serveEverybody(boolean databaseAway) {
    everybody = databaseAway;
  }

  boolean mayServe(@Nullable String cookies) {
    return cookies == null || everybody || !cookies.contains(SESSION_COOKIE);
  }

  static String key(String path, @Nullable String query) {
    return query == null ? path : path + "?" + query;
  }

  @Nullable PublicPage find(String key) {
    PublicPage page = pages.getIfPresent(key);
    return page != null && page.until().isAfter(clock.instant()) ? page : null;
  }

  /** Marks when the making of a page began: one that was begun before a change is not kept after it. */
  void begin(HttpServletRequest request) {
    request.setAttribute(GENERATION, generation.get());
  }

  /** Sends the page to the reader, and keeps it where that is allowed. */
  void answer(HttpServletRequest request, HttpServletResponse response, PageFrame frame, byte[] html) throws IOException {
    if (isPublic(request, response, frame)) {
      var page = PublicPage.of(html, frame.language().tag(), clock.instant().plus(frame.kept()));
      response.setHeader("ETag", page.etag());
      response.setHeader("Cache-Control", PublicPageValve.CACHE_CONTROL);
      response.setHeader("Vary", "Accept-Encoding");
      if (isUnchangedSince(request)) pages.put(key(frame.canonical(), request.getQueryString()), page);
    } else {
      response.setHeader("Cache-Control", "private, no-store");
    }
    response.setContentLength(html.length);
    response.getOutputStream().write(html);
  }

  private boolean isUnchangedSince(HttpServletRequest request) {
    return request.getAttribute(GENERATION) instanceof Long begun && begun == generation.get();
  }

  private static boolean isPublic(HttpServletRequest request, HttpServletResponse response, PageFrame frame) {
    return frame.kept().isPositive() && request.getMethod().equals("GET") && response.getStatus() == 200
        && request.getSession(false) == null && !response.isCommitted();
  }
}
