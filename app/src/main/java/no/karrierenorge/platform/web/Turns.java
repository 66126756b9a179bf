package no.karrierenorge.platform.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.karrierenorge.platform.problem.UnavailableAnswer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in as many requests at once as the database pool can serve, and a short queue behind them; the rest are told to come again. So
 * the pool is never the queue, and those who are in are served as fast as ever. Kept pages are answered before this.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Turns extends OncePerRequestFilter {
  private static final List<String> EXEMPT = List.of("/livez", "/readyz", "/assets/", "/favicon.svg", "/preview.png", "/robots.txt");
  private static final int QUEUE_PER_TURN = 8;
  private static final long PATIENCE_MILLIS = 500;

  private final Semaphore turns;
  private final int longestQueue;
  private final UnavailableAnswer unavailable;
  private final Counter shed;

  Turns(@Value("${karriere.requests-at-once}") int atOnce, UnavailableAnswer unavailable, MeterRegistry metrics) {
    this.turns = new Semaphore(atOnce);
    this.longestQueue = atOnce * QUEUE_PER_TURN;
    this.unavailable = unavailable;
    this.shed = Counter.builder("karriere.requests.shed").register(metrics);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return EXEMPT.stream().anyMatch(request.getRequestURI()::startsWith);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    receiveForm(request);
    if (!takeTurn()) {
      shed.increment();
      unavailable.send(request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      turns.release();
    }
  }

  /** A form is received before its turn: else a few who send theirs a byte at a time would hold every turn there is. */
  private static void receiveForm(HttpServletRequest request) {
    String type = request.getContentType();
    if (type != null && type.startsWith("application/x-www-form-urlencoded")) request.getParameterMap();
  }

  private boolean takeTurn() {
    if (turns.tryAcquire()) return true;
    if (turns.getQueueLength() >= longestQueue) return false;
    try {
      return turns.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
