package no.karrierenorge.admissions.requirements;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierenorge.admissions.points.Aim;
import no.karrierenorge.admissions.points.Applicant;
import no.karrierenorge.admissions.points.Calculation;
import no.karrierenorge.admissions.points.Grade;
import no.karrierenorge.admissions.points.Mark;
import no.karrierenorge.admissions.points.Points;
import no.karrierenorge.admissions.points.Retake;
import no.karrierenorge.admissions.points.Subject;
import no.karrierenorge.admissions.points.Subjects;
import no.karrierenorge.admissions.points.YearRules;
import org.springframework.stereotype.Component;

/** What would lift somebody's sum in the ordinary quota to a limit: one subject taken again, or one science subject more. */
@Component
public class Closing {
  private static final int PASSED = 2;
  private static final String SUBJECT_POINTS = "science-language-cap";

  private final Subjects subjects;
  private final Calculation calculation;

  Closing(Subjects subjects, Calculation calculation) {
    this.subjects = subjects;
    this.calculation = calculation;
  }

  /** A subject, and the least grade in it that would be enough. */
  public record Step(String subject, int atLeast) {}

  /** The subjects that would do, taken again as an external candidate; those that ask for least first. */
  public List<Step> byBetterGrade(YearRules rules, Applicant applicant, Points limit) {
    return steps(applicant.grades().stream().filter(grade -> !grade.subject().isEmpty() && !grade.isAdded() && !grade.bestNumbers().isEmpty()),
        rules, limit, grade -> mark -> applicant.with(grade.with(new Retake(Retake.Kind.EXTERNAL, mark))));
  }

  /** The science subjects that would do, taken beside what she has. */
  public List<Step> byNewSubject(YearRules rules, Applicant applicant, Points limit) {
    Stream<Grade> untaken = subjects.all().stream()
        .filter(subject -> "science".equals(subject.area()) && isNext(subject, applicant))
        .map(subject -> Grade.added(subject.id(), Mark.SIX))
        .filter(grade -> givesPoints(rules, applicant, grade));
    return steps(untaken, rules, limit, grade -> mark -> applicant.with(Grade.added(grade.subject(), mark)));
  }

  private List<Step> steps(Stream<Grade> grades, YearRules rules, Points limit, Function<Grade, Function<Mark, Applicant>> changed) {
    return grades.flatMap(grade -> least(rules, limit, changed.apply(grade)).map(mark -> new Step(grade.subject(), mark)).stream())
        .sorted(Comparator.comparingInt(Step::atLeast))
        .toList();
  }

  private Optional<Integer> least(YearRules rules, Points limit, Function<Mark, Applicant> changed) {
    if (!reaches(rules, changed.apply(Mark.SIX), limit)) return Optional.empty();
    return IntStream.rangeClosed(PASSED, 6).boxed().filter(mark -> reaches(rules, changed.apply(Mark.of(mark)), limit)).findFirst();
  }

  private boolean reaches(YearRules rules, Applicant applicant, Points limit) {
    return calculation.of(rules, applicant, Aim.NONE).ordinary().sum().filter(sum -> sum.compareTo(limit) >= 0).isPresent();
  }

  /** Under a cap that is reached a subject gives no points. Whether its grade counts all the same is not established: it is not proposed. */
  private boolean givesPoints(YearRules rules, Applicant applicant, Grade added) {
    return subjectPoints(rules, applicant.with(added)).hundredths() > subjectPoints(rules, applicant).hundredths();
  }

  private Points subjectPoints(YearRules rules, Applicant applicant) {
    return calculation.of(rules, applicant, Aim.NONE).ordinary().line(SUBJECT_POINTS).orElse(Points.NONE);
  }

  /** A second course follows a first one that she has. */
  private static boolean isNext(Subject subject, Applicant applicant) {
    if (applicant.has(subject.id())) return false;
    return !subject.id().endsWith("2") || applicant.has(subject.id().replaceFirst("2$", "1"));
  }
}
