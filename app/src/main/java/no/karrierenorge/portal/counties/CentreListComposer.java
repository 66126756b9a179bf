package no.karrierenorge.portal.counties;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.karrierenorge.places.CareerCentre;
import no.karrierenorge.places.County;
import no.karrierenorge.places.Municipality;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portal.counties.view.CentreLine;
import no.karrierenorge.portal.counties.view.CentreListPage;
import no.karrierenorge.portal.counties.view.CentreListPage.Filter;
import no.karrierenorge.portal.counties.view.CentreListPage.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes the list of career centres: all, those of one county, or those for a place that the reader wrote. */
@Component
class CentreListComposer {
  private static final String PATH = "/karrieresentre";
  private static final Pattern NO_NAME = Pattern.compile("[^\\p{IsLatin}0-9 .'/-]|(?<=.{60}).", Pattern.DOTALL);
  private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{4}");
  private static final int MOST_MUNICIPALITIES = 5;

  private final Places places;

  CentreListComposer(Places places) {
    this.places = places;
  }

  CentreListPage all(Here here) {
    return page(frame(t("centre.list.title"), here), new Answer("", null, county -> true, Set.of()));
  }

  CentreListPage in(County chosen, Here here) {
    String title = t("centre.list.in", chosen.name().in(here.language()));
    return page(frame(title, here).unlisted(), new Answer("", null, chosen::equals, Set.of()));
  }

  /** Made for one question, so never kept. */
  CentreListPage near(String words, Here here) {
    String asked = NO_NAME.matcher(words).replaceAll(" ").strip();
    if (asked.isEmpty()) return all(here);
    return page(frame(t("centre.list.title"), here).personal(), answer(asked));
  }

  private Answer answer(String asked) {
    if (POSTAL_CODE.matcher(asked).matches()) return atPostalCode(asked);
    return switch (PlaceFound.among(places.municipalitiesNamed(asked), asked, MOST_MUNICIPALITIES)) {
      case PlaceFound.Here(List<Municipality> found) -> found(asked, found);
      case PlaceFound.Many() -> everywhere(asked, "centre.place.many");
      case PlaceFound.Nowhere() -> everywhere(asked, "centre.place.unknown");
    };
  }

  private Answer atPostalCode(String asked) {
    return places.findMunicipalityAt(asked)
        .map(municipality -> found(asked, List.of(municipality)))
        .orElseGet(() -> everywhere(asked, places.knowsPostalCodes() ? "centre.place.unknown-code" : "centre.place.no-codes"));
  }

  private static Answer everywhere(String asked, String key) {
    return new Answer(asked, t(key, asked), county -> true, Set.of());
  }

  private Answer found(String asked, List<Municipality> found) {
    Set<String> slugs = found.stream().map(Municipality::county).collect(Collectors.toSet());
    Set<String> codes = found.stream().map(Municipality::code).collect(Collectors.toSet());
    String municipalities = found.stream().map(Municipality::name).distinct().collect(Collectors.joining(", "));
    String counties = places.counties().stream()
        .filter(county -> slugs.contains(county.slug()))
        .map(county -> county.name().in(Text.language()))
        .collect(Collectors.joining(", "));
    String key = slugs.size() == 1 ? "centre.place.one-county" : "centre.place.several-counties";
    return new Answer(asked, t(key, municipalities, counties), county -> slugs.contains(county.slug()), codes);
  }

  private CentreListPage page(PageFrame frame, Answer answer) {
    List<County> counties = places.counties();
    List<County> shown = counties.stream().filter(answer.counties()).toList();
    List<CareerCentre> centres = places.centres();
    List<Group> groups = shown.stream().map(county -> group(county, centres, answer, frame)).toList();
    return new CentreListPage(frame, frame.title(), answer.asked(), places.knowsPostalCodes(), answer.text(), filters(counties, shown, frame), groups,
        List.of(SourceLines.free()));
  }

  private static Group group(County county, List<CareerCentre> centres, Answer answer, PageFrame frame) {
    List<CentreLine> lines = CentreLines.of(
        centres.stream().filter(centre -> centre.county().equals(county.slug())).toList(), answer.municipalities());
    return new Group(county.name().in(frame.language()), CountyComposer.path(county), county.slug(), lines);
  }

  private static List<Filter> filters(List<County> counties, List<County> shown, PageFrame frame) {
    var filters = new ArrayList<Filter>();
    filters.add(new Filter(t("centre.filter.all"), PATH, shown.equals(counties)));
    for (County county : counties) {
      filters.add(new Filter(county.name().in(frame.language()), PATH + "?fylke=" + county.slug(), shown.equals(List.of(county))));
    }
    return List.copyOf(filters);
  }

  private static PageFrame frame(String title, Here here) {
    return here.frame(title, t("centre.list.lead")).at(new Crumb(t("shell.centres"), PATH)).behind(Door.TALK);
  }

  /** What the reader asked, what we say to it, and which counties and municipalities it means. */
  private record Answer(String asked, @Nullable String text, Predicate<County> counties, Set<String> municipalities) {}
}
