package no.karrierenorge.assessments.compass;

import java.util.Locale;
import java.util.Optional;

/** The four layers of the compass, in the order of the road from what one likes to what one learns. */
enum Layer {
  AREA("interesse"),
  FIELD("felt"),
  OCCUPATION("yrke"),
  EDUCATION("utdanning");

  private final String parameter;

  Layer(String parameter) {
    this.parameter = parameter;
  }

  /** As addresses write it. */
  String parameter() {
    return parameter;
  }

  /** As message keys have it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  Optional<Layer> next() {
    return this == EDUCATION ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
  }
}
