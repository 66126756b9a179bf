package no.karrierenorge.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Follows every link there is from the front page of each language: each page answers and is whole, and no link leads nowhere. Of the
 * many pages of one kind a few are opened; {@code -Dall} opens all of them.
 */
@PlatformTest
class EveryPageTest {
  @LocalServerPort private int port;

  @ParameterizedTest(name = "from {0}")
  @ValueSource(strings = {"/", "/nn", "/en"})
  void everyLinkLeadsToAWholePage(String front) {
    var crawl = new Crawl(new Visit(port), System.getProperty("all") == null ? 4 : Integer.MAX_VALUE);

    List<String> faults = crawl.from(front);

    assertThat(faults).as("faults on the way from " + front).isEmpty();
    assertThat(crawl.opened()).as("pages opened").hasSizeGreaterThan(10);
  }
}
