package no.karrierenorge.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class CrawlersTest {
  /** A sample: no multiple of the three languages, so that all of them are in it. */
  private static final int EVERY = 25;

  @LocalServerPort private int port;

  @Test
  void theSitemapListsPagesInThreeLanguagesAndTheyExist() {
    var visit = new Visit(port);

    String sitemap = visit.get("/sitemap.xml").body();

    assertThat(sitemap)
        .contains("/yrker/sykepleier</loc>", "/utdanning/systemet</loc>", "/fylker/troms</loc>", "/hvor-er-du</loc>", "/nn/yrker/sykepleier</loc>", "hreflang=\"en\" href=\"");
    List<String> paths = sitemap.lines().filter(line -> line.contains("<loc>")).map(CrawlersTest::path).toList();
    for (int i = 0; i < paths.size(); i += EVERY) {
      assertThat(visit.get(paths.get(i)).statusCode()).as(paths.get(i)).isEqualTo(200);
    }
  }

  @Test
  void drawingsAndRulesForCrawlersAreThere() {
    var visit = new Visit(port);

    assertThat(visit.get("/robots.txt").body()).contains("Disallow: /arbeid/", "/sitemap.xml");
    assertThat(visit.get("/favicon.svg").headers().firstValue("Content-Type")).hasValue("image/svg+xml");
    assertThat(visit.get("/preview.png").headers().firstValue("Content-Type")).hasValue("image/png");
    assertThat(visit.get("/.well-known/security.txt").statusCode()).isEqualTo(404);
  }

  private static String path(String line) {
    String address = line.substring(line.indexOf("<loc>") + 5, line.indexOf("</loc>"));
    String path = address.replaceFirst("^https?://[^/]+", "");
    return path.isEmpty() ? "/" : path;
  }
}
