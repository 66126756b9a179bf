package no.karrierenorge.admissions.uppersecondary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.admissions.points.Grade;
import no.karrierenorge.admissions.points.Mark;
import no.karrierenorge.admissions.points.Mean;
import no.karrierenorge.admissions.points.Points;

/** The grades from lower secondary, and what they come to. Electives are together one grade; what could not be assessed counts as nought. */
public record LowerGrades(List<Grade> grades) {
  static final String ELECTIVE = "ls-elective";
  private static final int TIMES = 10;

  /**
   * What the grades come to.
   *
   * @param sum of what is divided, in hundredths
   * @param number of grades that it is divided by
   * @param electives their mean in hundredths, nothing where there are none
   * @param noughts how many count as nought
   */
  public record Sum(long sum, int number, Optional<Long> electives, long noughts) {
    public long mean() {
      return Mean.rounded(sum, number);
    }

    public Points points() {
      return new Points(mean() * TIMES);
    }

    /** As the directorate's guidance of 2021 has it: times ten first, and two decimals after that. */
    public Points olderWay() {
      return new Points(Mean.rounded(sum * TIMES, number));
    }
  }

  /** Nothing when there is nothing to divide: the county assesses whoever has no grades. */
  public Optional<Sum> sum() {
    var counted = new ArrayList<Long>();
    grades.stream().filter(grade -> !isElective(grade)).forEach(grade -> counted.addAll(values(grade)));
    List<Long> electives = grades.stream().filter(LowerGrades::isElective).flatMap(grade -> values(grade).stream()).toList();
    Optional<Long> mean = electives.isEmpty() ? Optional.empty() : Optional.of(Mean.rounded(total(electives), electives.size()));
    mean.ifPresent(counted::add);
    if (counted.isEmpty()) return Optional.empty();
    return Optional.of(new Sum(total(counted), counted.size(), mean, counted.stream().filter(value -> value == 0).count()));
  }

  private static boolean isElective(Grade grade) {
    return grade.subject().equals(ELECTIVE);
  }

  /** In hundredths, whatever counts. */
  private static List<Long> values(Grade grade) {
    return grade.marks().filter(mark -> mark.isNumber() || mark.isLacking()).map(LowerGrades::value).toList();
  }

  private static long value(Mark mark) {
    return mark.isNumber() ? mark.number() * 100L : 0;
  }

  private static long total(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).sum();
  }
}
