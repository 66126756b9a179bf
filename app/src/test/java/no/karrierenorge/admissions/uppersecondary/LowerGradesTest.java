package no.karrierenorge.admissions.uppersecondary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.karrierenorge.admissions.points.Grade;
import no.karrierenorge.admissions.points.Mark;
import no.karrierenorge.admissions.points.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked by hand from {@code upper-secondary.yaml}. */
class LowerGradesTest {
  /** Sixteen grades with the sum 66. */
  private static final String SIXTEEN = "4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 5";

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource({
      SIXTEEN + ", 41.3",
      "4 4 4 4 4 4 4 4 4 4 4 4 5 5 5 4, 41.9",
      "4 4 4 4 4 4 4 4 4 4 4 4 4 F 5 5, 41.3",
      "4 4 4 4 4 4 4 4 4 4 4 4 4 IV 5 5, 38.8",
      SIXTEEN + " IM, 38.8",
      SIXTEEN + " IMD, 41.3",
      SIXTEEN + " D, 41.3",
      "4 4 4 4 4 4 4 4 5 5 5, 42.7",
      "6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6, 60"
  })
  void theMeanHasTwoDecimalsAndIsMultipliedByTen(String grades, String points) {
    assertThat(points(grade("ls-science", grades))).isEqualTo(Points.of(points));
  }

  @Test
  void anExamGradeCountsBesideTheFinalGrade() {
    var finals = grade("ls-science", "4 4 4 4 4 4 4 4 4 4 4 4 5 5");
    var exams = Grade.of("ls-mathematics", List.of(), List.of(Mark.FIVE, Mark.FOUR));

    assertThat(points(finals, exams)).isEqualTo(Points.of("41.9"));
  }

  @Test
  void severalElectivesAreOneGradeWithTwoDecimals() {
    var others = grade("ls-science", "4 4 4 4 4 4 4 4 4 4 5 5 5 5");

    assertThat(points(others, grade(LowerGrades.ELECTIVE, "4 5 5"))).isEqualTo(Points.of("43.1"));
    assertThat(new LowerGrades(List.of(grade(LowerGrades.ELECTIVE, "4 5 5"))).sum().orElseThrow().electives()).contains(467L);
  }

  @Test
  void oneElectiveIsAGradeLikeOthers() {
    assertThat(points(grade("ls-science", "4 4 4 4 4 4 4 4 4 4 4 4 4 5 5"), grade(LowerGrades.ELECTIVE, "5"))).isEqualTo(Points.of("41.9"));
  }

  @Test
  void anElectiveThatIsPassedWithoutANumberIsLeftOut() {
    assertThat(points(grade("ls-science", SIXTEEN), grade(LowerGrades.ELECTIVE, "B"))).isEqualTo(Points.of("41.3"));
  }

  @Test
  void theOlderWayOfRoundingIsToldBeside() {
    assertThat(new LowerGrades(List.of(grade("ls-science", "4 4 4 4 4 4 4 4 5 5 5"))).sum().orElseThrow().olderWay()).isEqualTo(Points.of("42.73"));
  }

  @Test
  void withoutGradesThereAreNoPoints() {
    assertThat(new LowerGrades(List.of()).sum()).isEmpty();
    assertThat(new LowerGrades(List.of(grade("ls-science", "D F"))).sum()).isEmpty();
  }

  @Property(tries = 300)
  void aBetterGradeNeverLowersAndTheOrderDoesNotMatter(@ForAll @Size(min = 1, max = 25) List<@IntRange(min = 1, max = 6) Integer> marks, @ForAll Random random) {
    var shuffled = new ArrayList<>(marks);
    Collections.shuffle(shuffled, random);
    var better = new ArrayList<>(marks);
    better.set(0, Math.min(6, marks.getFirst() + 1));

    assertThat(of(shuffled)).isEqualTo(of(marks));
    assertThat(of(better)).isGreaterThanOrEqualTo(of(marks));
    assertThat(of(marks)).isBetween(Points.of("10"), Points.of("60"));
  }

  private static Points of(List<Integer> marks) {
    return points(Grade.of("ls-science", marks.stream().map(Mark::of).toList(), List.of()));
  }

  private static Points points(Grade... grades) {
    return new LowerGrades(List.of(grades)).sum().orElseThrow().points();
  }

  private static Grade grade(String subject, String finals) {
    return Grade.of(subject, Arrays.stream(finals.split(" ")).map(sign -> Mark.find(sign).orElseThrow()).toList(), List.of());
  }
}
