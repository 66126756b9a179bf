package no.karrierenorge.portal.counties;

import static no.karrierenorge.platform.language.Text.count;
import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.karrierenorge.places.CareerCentre;
import no.karrierenorge.places.County;
import no.karrierenorge.places.Municipality;
import no.karrierenorge.places.NavOffice;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.imports.ImportRuns;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portal.CountyTiles;
import no.karrierenorge.portal.counties.view.CountyListPage;
import no.karrierenorge.portal.counties.view.CountyListPage.CountyLine;
import no.karrierenorge.portal.counties.view.CountyPage;
import no.karrierenorge.portal.counties.view.CountyPage.Office;
import no.karrierenorge.portal.counties.view.CountyPage.Shape;
import no.karrierenorge.portal.counties.view.SourceLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes the pages of the counties. */
@Component
class CountyComposer {
  private final Places places;
  private final ImportRuns imports;

  CountyComposer(Places places, ImportRuns imports) {
    this.places = places;
    this.imports = imports;
  }

  CountyListPage list(Here here) {
    List<County> counties = places.counties();
    Map<String, Long> centres = places.centres().stream().collect(Collectors.groupingBy(CareerCentre::county, Collectors.counting()));
    PageFrame frame = here.frame(t("county.list.head"), t("county.list.lead"))
        .at(new Crumb(t("shell.counties"), "/fylker"))
        .behind(Door.TALK);
    List<CountyLine> lines = counties.stream()
        .map(county -> new CountyLine(county.name().in(here.language()), path(county), count("county.centre-count", centres.getOrDefault(county.slug(), 0L))))
        .toList();
    return new CountyListPage(frame, lines, CountyTiles.of(counties, null), List.of(SourceLines.free()));
  }

  CountyPage of(County county, Here here) {
    Language language = here.language();
    List<NavOffice> navOffices = places.navOfficesIn(county.slug());
    Optional<Shape> shape = places.findBorder(county.code()).map(border -> new Shape(border.viewBox(), border.path()));
    return new CountyPage(
        frame(county, here),
        county.name().in(language),
        county.alsoNames().isEmpty() ? null : String.join(", ", county.alsoNames()),
        county.about().in(language),
        Websites.of(county.url()),
        shape.orElse(null),
        CentreLines.of(places.centresIn(county.slug())),
        navOffices.stream().map(CountyComposer::office).toList(),
        places.municipalitiesIn(county.slug()).stream().map(CountyComposer::name).toList(),
        CountyTiles.of(places.counties(), county.slug()),
        sources(county, navOffices, shape.isPresent()));
  }

  static String path(County county) {
    return "/fylker/" + county.slug();
  }

  private static PageFrame frame(County county, Here here) {
    String name = county.name().in(here.language());
    String title = t("county.head", name);
    String description = t("county.description", name);
    return here.frame(title, description)
        .at(new Crumb(t("shell.counties"), "/fylker"), new Crumb(name, path(county)))
        .behind(Door.TALK)
        .describedBy(SchemaOrg.service(county, title, description));
  }

  private static Office office(NavOffice office) {
    @Nullable String ownPage = Websites.isFront(office.url()) ? null : office.url();
    return new Office(office.name(), office.town(), ownPage);
  }

  private static String name(Municipality municipality) {
    return municipality.alsoNames().isEmpty()
        ? municipality.name()
        : municipality.name() + " (" + String.join(", ", municipality.alsoNames()) + ")";
  }

  private List<SourceLine> sources(County county, List<NavOffice> navOffices, boolean hasShape) {
    var lines = new ArrayList<>(SourceLines.of(county.sources()));
    lines.addAll(SourceLines.of("county.source.nav", navOffices.stream().flatMap(office -> office.sources().stream()).toList()));
    if (hasShape) lines.add(SourceLines.border(imports.findLastDay("county-borders")));
    lines.add(SourceLines.free());
    return List.copyOf(lines);
  }
}
