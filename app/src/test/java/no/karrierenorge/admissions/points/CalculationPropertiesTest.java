package no.karrierenorge.admissions.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold of the sums whatever somebody has. */
class CalculationPropertiesTest {
  private static final Subjects SUBJECTS = new Subjects();
  private static final Calculation CALCULATION = new Calculation(SUBJECTS);

  @Property(tries = 400)
  void aBetterGradeNeverLowersTheSum(@ForAll("applicants") Applicant applicant, @ForAll @IntRange(max = 30) int which, @ForAll("years") int year) {
    Grade grade = applicant.grades().get(which % applicant.grades().size());
    Grade better = Grade.of(grade.subject(), grade.finals().stream().map(CalculationPropertiesTest::better).toList(), grade.exams());

    Result before = result(applicant, year);
    Result after = result(applicant.with(better), year);

    assertThat(sum(after.ordinary())).isGreaterThanOrEqualTo(sum(before.ordinary()));
    assertThat(sum(after.firstDiploma())).isGreaterThanOrEqualTo(sum(before.firstDiploma()));
  }

  @Property(tries = 400)
  void noSumIsAboveWhatTheYearCanGive(@ForAll("applicants") Applicant applicant, @ForAll("years") int year) {
    Result result = result(applicant, year);

    assertThat(sum(result.firstDiploma())).isLessThanOrEqualTo(result.rules().greatestSchoolPoints());
    assertThat(sum(result.ordinary())).isLessThanOrEqualTo(result.rules().greatestCompetitionPoints());
  }

  @Property(tries = 300)
  void theOrderOfTheSubjectsDoesNotMatter(@ForAll("applicants") Applicant applicant, @ForAll Random random, @ForAll("years") int year) {
    var shuffled = new ArrayList<>(applicant.grades());
    Collections.shuffle(shuffled, random);
    var other = new Applicant(applicant.ground(), shuffled, applicant.birthYear(), applicant.facts(), applicant.amounts());

    assertThat(sum(result(other, year).ordinary())).isEqualTo(sum(result(applicant, year).ordinary()));
  }

  @Property(tries = 300)
  void theLinesAddUpToTheSum(@ForAll("applicants") Applicant applicant, @ForAll("years") int year) {
    if (!(result(applicant, year).ordinary() instanceof Standing.Ranked ranked)) return;

    for (Line line : ranked.lines()) {
      if (!(line.rule().compute() instanceof Formula.Sum)) continue;
      assertThat(line.points()).isEqualTo(parts(line.rule(), ranked.lines()));
    }
    assertThat(ranked.lines().getLast().points()).isEqualTo(ranked.points());
  }

  @Property(tries = 200)
  void takingASubjectAgainNeverLowersTheOrdinarySum(@ForAll("applicants") Applicant applicant, @ForAll @IntRange(min = 1, max = 6) int mark) {
    Grade again = applicant.grades().getFirst().with(new Retake(Retake.Kind.EXTERNAL, Mark.of(mark)));

    assertThat(sum(result(applicant.with(again), 2027).ordinary())).isGreaterThanOrEqualTo(sum(result(applicant, 2027).ordinary()));
  }

  /** The parts by their lines; age is counted by whichever of the two age rules holds. */
  private static Points parts(Rule rule, List<Line> lines) {
    return ((Formula.Sum) rule.compute()).of().stream()
        .map(part -> lines.stream().filter(line -> line.rule().id().startsWith(part)).findFirst().orElseThrow().points())
        .reduce(Points.NONE, Points::plus);
  }

  private static Mark better(Mark mark) {
    return Mark.of(Math.min(6, mark.number() + 1));
  }

  private static Result result(Applicant applicant, int year) {
    return CALCULATION.of(Someone.rules(year), applicant, Aim.NONE);
  }

  private static Points sum(Standing standing) {
    return standing.sum().orElse(Points.NONE);
  }

  @Provide
  Arbitrary<Integer> years() {
    return Arbitraries.of(2026, 2027, 2028);
  }

  @Provide
  Arbitrary<Applicant> applicants() {
    Arbitrary<Set<String>> subjects = Arbitraries.of(SUBJECTS.all().stream().map(Subject::id).toList()).set().ofMinSize(1).ofMaxSize(30);
    Arbitrary<List<Integer>> marks = Arbitraries.integers().between(2, 6).list().ofSize(30);
    Arbitrary<Set<String>> facts = Arbitraries.of(Fact.FIRST_DIPLOMA, Fact.COMPLETED, Fact.FOLK_HIGH_SCHOOL, Fact.SERVICE, Fact.NATURAL_RESOURCES).set();
    Arbitrary<Map<String, Integer>> credits = Arbitraries.integers().between(0, 600).map(credit -> Map.of(Fact.CREDITS, credit));
    Arbitrary<Integer> born = Arbitraries.integers().between(1960, 2011);
    return Combinators.combine(Arbitraries.of(Ground.DIPLOMA, Ground.VOCATIONAL_WITH_SUBJECTS), subjects, marks, facts, credits, born)
        .as((ground, ids, given, told, amounts, year) -> new Applicant(ground, grades(List.copyOf(ids), given), OptionalInt.of(year), told, amounts));
  }

  private static List<Grade> grades(List<String> subjects, List<Integer> marks) {
    var grades = new ArrayList<Grade>();
    for (int i = 0; i < subjects.size(); i++) {
      List<Mark> exams = i % 3 == 0 ? List.of(Mark.of(marks.get(marks.size() - 1 - i))) : List.of();
      grades.add(Grade.of(subjects.get(i), List.of(Mark.of(marks.get(i))), exams));
    }
    return List.copyOf(grades);
  }
}
