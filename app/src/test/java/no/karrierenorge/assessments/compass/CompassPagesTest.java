package no.karrierenorge.assessments.compass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The compass of the shipped catalogue, explored by its own links. */
@PlatformTest
class CompassPagesTest {
  private static final String TOOL = "/verktoy/jobbkompass";

  @LocalServerPort private int port;

  private Document opens(String path) {
    return Jsoup.parse(new Visit(port).get(path.replaceFirst("#.*", "")).body());
  }

  private static List<String> column(Document page, String layer) {
    return page.select("[aria-labelledby=h-" + layer + "] .kn-spot > a:first-child > span:first-child").eachText();
  }

  private Document follows(Document page, String layer, String title) {
    return opens(page.select("[aria-labelledby=h-" + layer + "] .kn-spot > a:first-child").stream()
        .filter(link -> link.select("span:first-child").text().equals(title))
        .findFirst().orElseThrow().attr("href"));
  }

  @Test
  void itBeginsWithTheSixInterestsAndAllFields() {
    Document page = opens(TOOL);

    assertThat(column(page, "area")).containsExactly("Praktisk", "Utforskende", "Kreativ", "Sosial", "Foretaksom", "Systematisk");
    assertThat(column(page, "field")).hasSize(21).contains("Helse", "IT og data");
    assertThat(column(page, "occupation")).isEmpty();
    assertThat(page.select(".kn-compass__lines path.far")).hasSizeBetween(21, 42);
    assertThat(page.select("select[name=yrke] option[value=sykepleier]").text()).isEqualTo("Sykepleier");
  }

  @Test
  void oneGoesFromAnInterestToAnEducationAndTheRoadIsLit() {
    Document social = follows(opens(TOOL), "area", "Sosial");
    Document health = follows(social, "field", "Helse");
    Document nurse = opens(TOOL + "?interesse=S&felt=health&yrke=sykepleier");
    Document whole = follows(nurse, "education", "Sykepleie");

    assertThat(column(social, "field")).hasSize(8).startsWith("Helse");
    assertThat(health.select(".kn-compass__lines path.road")).hasSize(1);
    assertThat(whole.select(".kn-compass__lines path.road")).hasSize(3);
    assertThat(whole.select(".kn-compass__chosen li strong").eachText()).containsExactly("Sosial", "Helse", "Sykepleier", "Sykepleie");
    assertThat(whole.select(".kn-spot > [aria-current=true]")).hasSize(4);
  }

  @Test
  void whatIsChosenIsReleasedByTheSameLink() {
    Document released = follows(opens(TOOL + "?interesse=S&felt=health"), "field", "Helse");

    assertThat(released.select(".kn-compass__chosen li strong").eachText()).containsExactly("Sosial");
  }

  @Test
  void oneGoesBackFromAnEducation() {
    Document page = opens(TOOL + "?utdanning=/utdanning/videregaende/tomrerfaget");

    assertThat(column(page, "occupation")).contains("Tømrer");
    assertThat(column(page, "field")).contains("Bygg og anlegg");
    assertThat(column(page, "area")).contains("Praktisk");
    assertThat(page.select(".kn-twigs a[href='/yrker/tomrer']")).isNotEmpty();
  }

  @Test
  void moreThanEightAreOpenedByALink() {
    Document page = opens(TOOL + "?felt=health");
    Document all = opens(page.select("[aria-labelledby=h-occupation] .kn-spot__more a").attr("href"));

    assertThat(column(page, "occupation")).hasSize(8);
    assertThat(column(all, "occupation")).hasSizeGreaterThan(20).contains("Sykepleier");
    assertThat(all.select("[aria-labelledby=h-occupation] .kn-spot__more")).isEmpty();
  }

  @Test
  void oddAddressesAreAnsweredAsFarAsTheyHangTogether() {
    assertThat(opens(TOOL + "?interesse=X&felt=%3Cscript%3E&yrke=romfarer&alle=hei").select(".kn-compass__chosen")).isEmpty();
    assertThat(opens(TOOL + "?felt=it&yrke=sykepleier").select(".kn-compass__chosen li strong").eachText()).containsExactly("Sykepleier");
  }

  @Test
  void theSamePageIsKeptForEverybody() {
    assertThat(new Visit(port).get(TOOL + "?felt=it").headers().firstValue("Cache-Control")).hasValue("public, max-age=0, must-revalidate");
    assertThat(opens(TOOL + "?felt=it").select("meta[name=robots]").attr("content")).contains("noindex");
  }

  @Test
  void itSpeaksTheOtherLanguages() {
    assertThat(opens("/nn" + TOOL + "?yrke=sykepleier").text()).contains("Du har valt", "Sjukepleiar", "Vegane som liste");
    assertThat(opens("/en" + TOOL + "?yrke=sykepleier").text()).contains("You have chosen", "Nurse", "The roads as a list");
  }
}
