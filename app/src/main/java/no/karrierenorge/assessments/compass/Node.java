package no.karrierenorge.assessments.compass;

import org.jspecify.annotations.Nullable;

/**
 * A place on the compass.
 *
 * @param id a letter of Holland's six, a field, the slug of an occupation, or the path of an education's page
 */
record Node(Layer layer, String id) {
  /** The page that tells about it; the six areas have none. */
  @Nullable String page() {
    return switch (layer) {
      case AREA -> null;
      case FIELD -> "/yrker?felt=" + id;
      case OCCUPATION -> "/yrker/" + id;
      case EDUCATION -> id;
    };
  }
}
