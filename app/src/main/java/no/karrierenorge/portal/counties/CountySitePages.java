package no.karrierenorge.portal.counties;

import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.page.SitePages;
import org.springframework.stereotype.Component;

@Component
class CountySitePages implements SitePages {
  private final Places places;

  CountySitePages(Places places) {
    this.places = places;
  }

  @Override
  public List<String> paths() {
    return Stream.of(
            Stream.of("/veiledning", "/fylker", "/karrieresentre"),
            places.counties().stream().map(county -> "/fylker/" + county.slug()),
            places.centres().stream().map(centre -> "/karrieresentre/" + centre.slug()))
        .flatMap(paths -> paths)
        .toList();
  }
}
