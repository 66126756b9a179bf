package no.karrierenorge.portal.counties;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.karrierenorge.places.CareerCentre;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.portal.counties.view.CentreLine;

/** Career centres as lines of a list. */
final class CentreLines {
  private CentreLines() {}

  static List<CentreLine> of(List<CareerCentre> centres) {
    return of(centres, Set.of());
  }

  /** Those in one of these municipalities first, and marked. */
  static List<CentreLine> of(List<CareerCentre> centres, Set<String> municipalities) {
    return centres.stream()
        .map(centre -> line(centre, centre.municipality() != null && municipalities.contains(centre.municipality())))
        .sorted(Comparator.comparing(CentreLine::isNear).reversed())
        .toList();
  }

  private static CentreLine line(CareerCentre centre, boolean isNear) {
    String town = centre.town() == null || centre.name().endsWith(centre.town()) ? null : centre.town();
    return new CentreLine(centre.name(), "/karrieresentre/" + centre.slug(), town, centre.about().in(Text.language()), isNear);
  }
}
