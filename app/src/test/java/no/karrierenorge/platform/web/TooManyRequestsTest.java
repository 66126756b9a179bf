package no.karrierenorge.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class TooManyRequestsTest {
  @LocalServerPort private int port;

  @Test
  void whoAsksTooMuchGetsAPageThatSaysSoAndWhenToComeBack() {
    var visit = new Visit(port);

    HttpResponse<String> refused = IntStream.range(0, 2 * RateLimitFilter.LOGINS_PER_MINUTE)
        .mapToObj(i -> visit.get("/nn/logg-inn/med/citizen", "X-Forwarded-For", "192.0.2.99"))
        .filter(answer -> answer.statusCode() == 429)
        .findFirst()
        .orElseThrow();

    assertThat(refused.headers().firstValue("Retry-After")).contains("1");
    assertThat(refused.body()).contains("<html lang=\"nn\"", "Vent eit minutt");
  }
}
