package no.karrierenorge.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Follows every link there is from the front page of each language: each page answers and is whole, and no link leads nowhere. Of the
 * many pages of one kind a few are opened; {@code -Dall} opens all of them.
 */
@PlatformTest
class EveryPageTest {
  /** Addresses that are linked, with all below them, before the room that answers them has been built; each is to go. */
  private static final Set<String> NOT_BUILT_YET =
      Set.of("/verktoy/ferdigheter", "/verktoy/verdier", "/verktoy/karakterkalkulator");

  @LocalServerPort private int port;

  @ParameterizedTest(name = "from {0}")
  @ValueSource(strings = {"/", "/nn", "/en"})
  void everyLinkLeadsToAWholePage(String front) {
    var crawl = new Crawl(new Visit(port), System.getProperty("all") == null ? 4 : Integer.MAX_VALUE, NOT_BUILT_YET);

    List<String> faults = crawl.from(front);

    assertThat(faults).as("faults on the way from " + front).isEmpty();
    assertThat(crawl.opened()).as("pages opened").hasSizeGreaterThan(10);
  }

  @Test
  void whatIsNotBuiltYetIsStillNotThere() {
    var visit = new Visit(port);

    Set<String> built = new TreeSet<>(NOT_BUILT_YET.stream().filter(path -> visit.get(path).statusCode() == 200).toList());

    assertThat(built).as("addresses that answer now: take them off NOT_BUILT_YET").isEmpty();
  }
}
