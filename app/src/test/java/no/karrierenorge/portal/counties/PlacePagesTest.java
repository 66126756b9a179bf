package no.karrierenorge.portal.counties;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import no.karrierenorge.places.CareerCentre;
import no.karrierenorge.places.County;
import no.karrierenorge.places.Places;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class PlacePagesTest {
  @LocalServerPort private int port;
  @Autowired private Places places;

  @ParameterizedTest
  @ValueSource(strings = {"", "/nn", "/en"})
  void everyCountyIsInTheListAndOnTheTiles(String language) {
    String page = page(language + "/fylker");

    assertThat(places.counties()).allSatisfy(county ->
        assertThat(page.split("href=\"" + language + "/fylker/" + county.slug() + "\"", -1)).as(county.slug()).hasSize(3));
  }

  @ParameterizedTest
  @CsvSource({"'', Gratis, Kilder og datoer", "/nn, Gratis, Kjelder og datoar", "/en, Free, Sources and dates"})
  void aCountyTellsItsCentresOfficesAndSources(String language, String free, String sources) {
    String page = page(language + "/fylker/finnmark");

    assertThat(page).contains("Karriere Finnmark, Alta", "Karriere Finnmark, Vadsø", "Nav ", free, sources, "GovernmentService");
    assertThat(page).contains("href=\"" + language + "/karrieresentre/karriere-finnmark-alta\"");
  }

  @Test
  void everyPlaceHasAPageThatEndsWithDatedSources() {
    for (County county : places.counties()) assertThat(page("/fylker/" + county.slug())).contains("class=\"kn-sources\"", "2026");
    for (CareerCentre centre : places.centres()) assertThat(page("/karrieresentre/" + centre.slug())).contains("class=\"kn-sources\"", "2026");
  }

  @ParameterizedTest
  @CsvSource({"'', Slik når du senteret", "/nn, Slik når du senteret", "/en, How to reach the centre"})
  void aCentreSendsTheReaderToItsOwnBooking(String language, String reach) {
    String page = page(language + "/karrieresentre/karriere-more-og-romsdal-molde");

    assertThat(page).contains(reach, "href=\"https://mrfylke.no/utdanning-og-karriere/karriere-moere-og-romsdal\"", "GovernmentOffice");
    assertThat(page).doesNotContain("tel:", "mailto:");
  }

  @ParameterizedTest
  @CsvSource({"'', laget for å vise", "/nn, laga for å vise", "/en, made up to show"})
  void madeUpHoursSaySo(String language, String madeUp) {
    assertThat(page(language + "/karrieresentre/karriere-oslo")).contains(madeUp);
    assertThat(page(language + "/karrieresentre/karriere-agder")).doesNotContain(madeUp);
  }

  @Test
  void theFilterShowsOneCounty() {
    String page = page("/karrieresentre?fylke=troms");

    assertThat(page).contains("Karrieresentre i Troms", "id=\"troms\"").doesNotContain("id=\"oslo\"");
  }

  @ParameterizedTest
  @CsvSource({
      "/karrieresentre?sted=molde, more-og-romsdal, i kommunen din", "/nn/karrieresentre?sted=Troms%C3%B8, troms, Tromsø ligg i Troms.",
      "/en/karrieresentre?sted=Her%C3%B8y, nordland, 'Møre og Romsdal, Nordland'"})
  void aMunicipalityLeadsToTheCentresOfItsCounty(String path, String county, String words) {
    String page = page(path);

    assertThat(page).contains("id=\"" + county + "\"", words).doesNotContain("id=\"agder\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sted=Langtvekkistan", "sted=%00", "sted=%22%3E%3Cscript%3E", "sted=9008", "sted=%F0%9F%98%80", "sted="})
  void whatIsNoMunicipalityLeavesAllCentresInSight(String query) {
    String page = page("/karrieresentre?" + query);

    assertThat(page).contains("id=\"agder\"", "id=\"ostfold\"").doesNotContain("><script>\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fylker/viken", "/karrieresentre/nytt-senter", "/karrieresentre?fylke=viken", "/karrieresentre?fylke=%00"})
  void whatDoesNotExistIsNotFound(String path) {
    assertThat(new Visit(port).get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void whatOneReaderAskedIsNotKept() {
    HttpResponse<String> asked = new Visit(port).get("/karrieresentre?sted=Molde");
    HttpResponse<String> filtered = new Visit(port).get("/karrieresentre?fylke=troms");

    assertThat(asked.headers().firstValue("Cache-Control")).contains("private, no-store");
    assertThat(filtered.headers().firstValue("ETag")).isPresent();
  }

  @Test
  void noTwoTilesLieOnEachOther() {
    var corners = Pattern.compile("<rect x=\"[0-9.]+\" y=\"[0-9.]+\" width=\"67\"").matcher(page("/fylker")).results().map(result -> result.group()).toList();

    assertThat(corners).hasSize(15).doesNotHaveDuplicates();
  }

  private String page(String path) {
    HttpResponse<String> answer = new Visit(port).get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }
}
