package no.karrierenorge.portal.counties;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import no.karrierenorge.places.OpeningHours;
import no.karrierenorge.places.OpeningStatus;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class GuidancePageTest {
  @LocalServerPort private int port;
  @Autowired private OpeningHours openingHours;

  @ParameterizedTest
  @CsvSource({
      "'', Møt en veileder på et karrieresenter, Mandag til torsdag, 08.30–22.00",
      "/nn, Møt ein rettleiar på eit karrieresenter, Måndag til torsdag, 08.30–22.00",
      "/en, Meet a counsellor at a career centre, Monday to Thursday, 08:30–22:00"})
  void theDoorsStandTogetherWithTheHours(String language, String centre, String days, String hours) {
    String page = visit(language + "/veiledning").body();

    assertThat(page).contains(centre, days, hours);
    assertThat(page.indexOf("id=\"senter\"")).isPositive().isLessThan(page.indexOf("id=\"nett\""));
  }

  @Test
  void itSaysWhetherItIsOpen() {
    boolean isOpen = openingHours.now().status() instanceof OpeningStatus.Open;

    String page = visit("/veiledning").body();

    assertThat(page).contains(isOpen ? "Det er åpningstid nå" : "Det er stengt nå");
  }

  @Test
  void itLeadsToNoDoorThatIsNotThere() {
    String page = visit("/veiledning").body();

    assertThat(page).doesNotContain("<button disabled");
    Jsoup.parse(page).select("main a[href^=/veiledning/]").eachAttr("href").forEach(this::visit);
  }

  @Test
  void theChatsDoorSaysHowLongTheQueueIsAndCarriesThePageAlong() {
    String page = visit("/veiledning?fra=/yrker/sykepleier").body();

    assertThat(page).containsPattern("venter i chatten akkurat nå").contains("href=\"/veiledning/chat?fra=/yrker/sykepleier\"");
  }

  @ParameterizedTest
  @CsvSource({
      "/veiledning?fra=/yrker/sykepleier, Du kom fra siden om sykepleier.", "/nn/veiledning?fra=/yrker/sykepleier, Du kom frå sida om sjukepleiar.",
      "/en/veiledning?fra=/en/yrker/sykepleier, You came from the page “", "/veiledning?fra=/fylker/troms, Du kom fra siden om Troms."})
  void itKnowsThePageThatSentTheReader(String path, String words) {
    assertThat(visit(path).body()).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "//evil.example/yrker", "https://evil.example", "/yrker/finnes-ikke", "/yrker/../../etc", "/%5Cevil.example", "/yrker/%22%3E%3Cscript%3E", "%00", "/"})
  void aStrangersWordsAreNotShownNorKept(String from) {
    HttpResponse<String> answer = visit("/veiledning?fra=" + from);

    String content = answer.body().substring(answer.body().indexOf("<main"), answer.body().indexOf("</main>"));
    assertThat(content).doesNotContain("Du kom fra", "evil", "<script>");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
  }

  @Test
  void readingSetsNoCookie() {
    assertThat(visit("/veiledning?fra=/yrker/sykepleier").headers().allValues("Set-Cookie")).isEmpty();
  }

  private HttpResponse<String> visit(String path) {
    HttpResponse<String> answer = new Visit(port).get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer;
  }
}
