package no.karrierenorge.portfolio.cv;

import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.portfolio.resume.Section;
import org.jspecify.annotations.Nullable;

/**
 * Where a request says that an entry stands.
 *
 * @param id of the CV
 * @param word of the section
 * @param place from 1, or {@code ny} for an entry that is not there yet
 * @param merke what the entry said when the page was made
 */
record EntryAddress(String id, @Nullable String word, @Nullable String place, @Nullable String merke) {
  static final String NEW = "ny";

  /** What is no section is not there. */
  Section section() {
    return Section.find(word == null ? "" : word).orElseThrow(NotFound::new);
  }

  boolean isNew() {
    return NEW.equals(place);
  }

  int index() {
    if (place == null || !place.matches("[1-9][0-9]?")) throw new NotFound();
    return Integer.parseInt(place) - 1;
  }

  Spot spot() {
    return new Spot(section(), index(), merke == null ? "" : merke);
  }

  /** The end of the address, as it came. */
  String target() {
    return isNew() ? NEW : Integer.toString(index() + 1);
  }
}
