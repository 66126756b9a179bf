package no.karrierenorge.search;

import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.catalogue.Words;
import no.karrierenorge.places.CareerCentre;
import no.karrierenorge.places.County;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.language.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where people meet a counsellor: the career centres and the counties. */
@Component
@Order(2)
class PlaceSource implements SearchSource {
  private static final Words CENTRE =
      new Words(List.of("karriereveiledning", "karrieresenter"), List.of("karriererettleiing", "karrieresenter"),
          List.of("career centre", "career guidance"));

  private final Places places;

  PlaceSource(Places places) {
    this.places = places;
  }

  @Override
  public List<SearchDocument> documents() {
    return Stream.concat(places.centres().stream().map(PlaceSource::centre), places.counties().stream().map(PlaceSource::county)).toList();
  }

  private static SearchDocument centre(CareerCentre centre) {
    List<String> town = centre.town() == null ? List.of() : List.of(centre.town());
    return new SearchDocument("centre/" + centre.slug(), PageKind.CENTRE, "/karrieresentre/" + centre.slug(), null,
        new Texts(centre.name(), centre.name(), centre.name()), CENTRE, town, centre.about(), null, null, null);
  }

  private static SearchDocument county(County county) {
    return new SearchDocument("county/" + county.slug(), PageKind.COUNTY, "/fylker/" + county.slug(), null, county.name(),
        new Words(List.of(), List.of(), List.of()), county.alsoNames(), county.about(), null, null, null);
  }
}
