package no.karrierenorge.eguidance.backroom;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a counsellor works beside e-guidance. */
public enum Sector {
  CAREER_CENTRE,
  SCHOOL,
  NAV,
  HIGHER_EDUCATION,
  VOCATIONAL;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String key() {
    return "team.sector." + word();
  }

  public static Optional<Sector> find(String word) {
    return Arrays.stream(values()).filter(sector -> sector.word().equals(word)).findFirst();
  }
}
