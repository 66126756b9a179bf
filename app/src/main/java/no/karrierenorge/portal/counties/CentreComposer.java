package no.karrierenorge.portal.counties;

import static no.karrierenorge.platform.language.Text.t;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.karrierenorge.places.CareerCentre;
import no.karrierenorge.places.CareerCentre.ExampleHours;
import no.karrierenorge.places.County;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.language.Times;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portal.counties.view.CentreLine;
import no.karrierenorge.portal.counties.view.CentrePage;
import no.karrierenorge.portal.counties.view.CentrePage.Contact;
import no.karrierenorge.portal.counties.view.CentrePage.Hours;
import no.karrierenorge.portal.counties.view.SourceLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes the page of a career centre. */
@Component
class CentreComposer {
  private final Places places;

  CentreComposer(Places places) {
    this.places = places;
  }

  CentrePage of(CareerCentre centre, Here here) {
    County county = places.findCounty(centre.county()).orElseThrow();
    return new CentrePage(
        frame(centre, county, here),
        centre.name(),
        centre.about().in(here.language()),
        new CentrePage.County(county.name().in(here.language()), CountyComposer.path(county)),
        contact(centre, county, here),
        centre.exampleHours().stream().map(CentreComposer::hours).toList(),
        others(centre),
        sources(centre));
  }

  private static PageFrame frame(CareerCentre centre, County county, Here here) {
    String countyName = county.name().in(here.language());
    return here.frame(centre.name(), t("centre.description", centre.name(), countyName))
        .at(new Crumb(t("shell.centres"), "/karrieresentre"), new Crumb(centre.name(), "/karrieresentre/" + centre.slug()))
        .behind(Door.TALK)
        .describedBy(SchemaOrg.office(centre, county));
  }

  private static Contact contact(CareerCentre centre, County county, Here here) {
    boolean isOwnSite = !Websites.isFront(centre.url()) || !Websites.of(centre.url()).equals(Websites.of(county.url()));
    return new Contact(centre.town(), Websites.of(centre.url()), isOwnSite, centre.booking(), centre.phone(), centre.email(),
        languages(centre.languages(), here.language().locale()));
  }

  private static @Nullable String languages(List<String> tags, Locale reader) {
    if (tags.isEmpty()) return null;
    return tags.stream().map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(reader)).collect(Collectors.joining(", "));
  }

  private static Hours hours(ExampleHours hours) {
    return new Hours(t("centre.days." + hours.days()), Times.of(LocalTime.parse(hours.from())) + "–" + Times.of(LocalTime.parse(hours.to())));
  }

  private List<CentreLine> others(CareerCentre centre) {
    return CentreLines.of(places.centresIn(centre.county()).stream().filter(other -> !other.slug().equals(centre.slug())).toList());
  }

  private static List<SourceLine> sources(CareerCentre centre) {
    var lines = new ArrayList<>(SourceLines.of(centre.sources()));
    lines.add(SourceLines.free());
    return List.copyOf(lines);
  }
}
