package no.karrierenorge.portal.counties;

import java.util.List;
import no.karrierenorge.places.Municipality;

/** What the place that a reader wrote turned out to be. */
sealed interface PlaceFound {
  /** One municipality, or a few of which the names begin so. */
  record Here(List<Municipality> municipalities) implements PlaceFound {}

  /** Too many to show. */
  record Many() implements PlaceFound {}

  record Nowhere() implements PlaceFound {}

  /** A name written in full goes before those that only begin so; {@code most} is how many a reader can take in. */
  static PlaceFound among(List<Municipality> beginning, String words, int most) {
    List<Municipality> exact = beginning.stream().filter(municipality -> isNamed(municipality, words)).toList();
    List<Municipality> found = exact.isEmpty() ? beginning : exact;
    if (found.isEmpty()) return new Nowhere();
    return found.size() > most ? new Many() : new Here(found);
  }

  private static boolean isNamed(Municipality municipality, String words) {
    return municipality.name().equalsIgnoreCase(words) || municipality.alsoNames().stream().anyMatch(words::equalsIgnoreCase);
  }
}
