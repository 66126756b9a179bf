package no.karrierenorge.admissions.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What somebody has, as far as she has told.
 *
 * @param facts names from {@link Fact} that are true
 * @param amounts figures by names from {@link Fact}
 */
public record Applicant(Ground ground, List<Grade> grades, OptionalInt birthYear, Set<String> facts, Map<String, Integer> amounts) {
  boolean is(String fact) {
    return facts.contains(fact);
  }

  int amount(String name) {
    return amounts.getOrDefault(name, 0);
  }

  /** The age she reaches in a year, or nothing where she has not said. */
  public OptionalInt ageIn(int year) {
    return birthYear.isPresent() ? OptionalInt.of(year - birthYear.getAsInt()) : OptionalInt.empty();
  }

  Applicant on(Ground other) {
    return new Applicant(other, grades, birthYear, facts, amounts);
  }

  public boolean has(String subject) {
    return grades.stream().anyMatch(grade -> grade.subject().equals(subject));
  }

  public Applicant without(String subject) {
    return new Applicant(ground, grades.stream().filter(grade -> !grade.subject().equals(subject)).toList(), birthYear, facts, amounts);
  }

  /** As she would stand with one grade instead of what she has in that subject. */
  public Applicant with(Grade changed) {
    var all = new ArrayList<>(without(changed.subject()).grades());
    all.add(changed);
    return new Applicant(ground, List.copyOf(all), birthYear, facts, amounts);
  }
}
