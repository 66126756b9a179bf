package no.karrierenorge.portal.education;

import no.karrierenorge.catalogue.EducationEntry;

/** The addresses of education's pages. */
public final class EducationPaths {
  static final String OVERVIEW = "/utdanning";
  static final String UPPER_SECONDARY = "/utdanning/videregaende";
  static final String STUDIES = "/utdanning/studier";
  static final String INSTITUTIONS = "/utdanning/laresteder";
  static final String ROADS = "/utdanning/veier";
  static final String SYSTEM = "/utdanning/systemet";

  private EducationPaths() {}

  public static String of(EducationEntry entry) {
    return switch (entry.kind()) {
      case PROGRAMME, TRADE -> upperSecondary(entry.slug());
      case STUDY -> study(entry.slug());
    };
  }

  /** A programme or a trade: their slugs are one name space. */
  public static String upperSecondary(String slug) {
    return UPPER_SECONDARY + "/" + slug;
  }

  public static String study(String slug) {
    return STUDIES + "/" + slug;
  }

  static String institution(String slug) {
    return INSTITUTIONS + "/" + slug;
  }

  static String road(String slug) {
    return ROADS + "/" + slug;
  }

  static String standing(String stage) {
    return SYSTEM + "?fra=" + stage;
  }

  static String comparing(String slug) {
    return "/verktoy/sammenlign?utdanning=" + slug;
  }
}
