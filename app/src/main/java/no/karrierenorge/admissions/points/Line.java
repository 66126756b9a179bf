package no.karrierenorge.admissions.points;

import java.util.List;

/** One line of a sum: what a rule gave, and how it came to that. */
public record Line(Rule rule, Points points, Working working) {

  /** What stands between the rule and its points. */
  public sealed interface Working {
    /** @param mean in hundredths */
    record Grades(long sum, int number, long mean) implements Working {}

    /** What each subject gave, before any cap on a family; {@code unverified} are those of which the rules do not yet say. */
    record Subjects(List<Worth> worth, List<String> unverified) implements Working {}

    record Worth(String subject, Points points) {}

    record Age(int age) implements Working {}

    /** The age was needed and is not known. */
    record AgeUnknown() implements Working {}

    /** @param before what it came to without the cap */
    record Added(Points before) implements Working {}

    record Plain() implements Working {}
  }
}
