package no.karrierenorge.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.CountDownLatch;
import no.karrierenorge.platform.problem.UnavailableAnswer;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@PlatformTest
class TurnsTest {
  @LocalServerPort private int port;
  @Autowired private UnavailableAnswer unavailable;

  @Test
  void whoHasNoTurnIsToldToComeAgainAndIsServedWhenThereIsOne() throws Exception {
    var turns = new Turns(1, unavailable, new SimpleMeterRegistry());
    var done = new CountDownLatch(1);
    Thread first = holdATurn(turns, done);

    MockHttpServletResponse turnedAway = answer(turns, "/yrker");
    MockHttpServletResponse health = answer(turns, "/livez");
    done.countDown();
    first.join();

    assertThat(turnedAway.getStatus()).isEqualTo(503);
    assertThat(turnedAway.getHeader("Retry-After")).isEqualTo("5");
    assertThat(turnedAway.getContentAsString()).contains("Vi får ikke svar");
    assertThat(health.getStatus()).isEqualTo(200);
    assertThat(answer(turns, "/yrker").getStatus()).isEqualTo(200);
  }

  /** Begins a request that keeps its turn until it is told to be done. */
  private static Thread holdATurn(Turns turns, CountDownLatch done) throws InterruptedException {
    var inside = new CountDownLatch(1);
    Thread holder = Thread.ofVirtual().start(() -> quietly(() -> turns.doFilter(request("/yrker"), new MockHttpServletResponse(), (request, response) -> {
      inside.countDown();
      quietly(done::await);
    })));
    inside.await();
    return holder;
  }

  private static MockHttpServletResponse answer(Turns turns, String path) throws Exception {
    var answer = new MockHttpServletResponse();
    turns.doFilter(request(path), answer, (request, response) -> {});
    return answer;
  }

  @Test
  void healthIsAnsweredAndTheActuatorIsNotHere() {
    var visit = new Visit(port);

    assertThat(visit.get("/livez").body()).isEqualTo("ok");
    assertThat(visit.get("/readyz").body()).isEqualTo("ok");
    assertThat(visit.get("/actuator/health").statusCode()).isEqualTo(404);
    assertThat(visit.get("/actuator/prometheus").statusCode()).isEqualTo(404);
  }

  private static MockHttpServletRequest request(String path) {
    return new MockHttpServletRequest("GET", path);
  }

  private interface Work {
    void run() throws Exception;
  }

  private static void quietly(Work work) {
    try {
      work.run();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }
}
