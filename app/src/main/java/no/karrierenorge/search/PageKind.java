package no.karrierenorge.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a hit leads to; the order is the order of the facets. */
enum PageKind {
  OCCUPATION(12),
  /** A job title of ESCO that has no page of its own: it leads to the nearest occupation that has one. */
  JOB_TITLE(0),
  TRADE(3),
  PROGRAMME(3),
  STUDY(3),
  INSTITUTION(2),
  ROAD(2),
  CENTRE(2),
  COUNTY(2);

  private final float bonus;

  PageKind(float bonus) {
    this.bonus = bonus;
  }

  /** What the kind alone adds to a score: among equals an occupation stands first. */
  float bonus() {
    return bonus;
  }

  /** Whether it is something that one can be. */
  boolean isWork() {
    return this == OCCUPATION || this == JOB_TITLE;
  }

  /** As addresses, the index and the JSON write it. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<PageKind> find(@Nullable String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
