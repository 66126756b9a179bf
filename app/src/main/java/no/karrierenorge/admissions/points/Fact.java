package no.karrierenorge.admissions.points;

import java.util.Set;

/** What an applicant can say of herself, by the names that the rules use. */
public final class Fact {
  public static final String FIRST_DIPLOMA = "first-diploma";
  public static final String COMPLETED = "completed-upper-secondary";
  public static final String FOLK_HIGH_SCHOOL = "folk-high-school";
  public static final String SERVICE = "military-or-civil-service";
  public static final String NATURAL_RESOURCES = "natural-resources-vg3";
  public static final String SAMI = "sami-first-language";
  public static final String MATHEMATICS_224 = "certificate-has-mathematics-224";
  public static final String SCIENCE_140 = "certificate-has-science-140";
  public static final String CREDITS = "higher-education-credits";
  public static final String COLLEGE_CREDITS = "vocational-college-credits";
  /** Tenths of years of work or education. */
  public static final String PRACTICE = "practice";

  /** Those that are true or not, and no figure. */
  public static final Set<String> TOLD = Set.of(FIRST_DIPLOMA, COMPLETED, FOLK_HIGH_SCHOOL, SERVICE, NATURAL_RESOURCES, SAMI, MATHEMATICS_224,
      SCIENCE_140);

  private Fact() {}
}
