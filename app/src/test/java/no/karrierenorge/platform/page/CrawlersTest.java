package no.karrierenorge.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class CrawlersTest {
  @LocalServerPort private int port;

  @Test
  void theSitemapListsEveryPageInThreeLanguagesAndEveryOneOfThemExists() {
    var visit = new Visit(port);

    String sitemap = visit.get("/sitemap.xml").body();

    assertThat(sitemap).contains("/yrker/sykepleier</loc>", "/nn/yrker/sykepleier</loc>", "hreflang=\"en\" href=\"");
    sitemap.lines().filter(line -> line.contains("<loc>")).map(CrawlersTest::path).forEach(path ->
        assertThat(visit.get(path).statusCode()).as(path).isEqualTo(200));
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
