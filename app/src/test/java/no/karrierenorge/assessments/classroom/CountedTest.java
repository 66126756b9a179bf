package no.karrierenorge.assessments.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.karrierenorge.assessments.classroom.Counted.Interval;
import org.junit.jupiter.api.Test;

class CountedTest {
  private static final int FIVES = 4;

  @Test
  void nothingIsSaidBeforeTheFirstFive() {
    Counted four = Counted.of(List.of("R", "R", "RI", "S"));

    assertThat(four.saysSomething()).isFalse();
    assertThat(four.liked().values()).containsOnly(new Interval(0, 0));
  }

  @Test
  void whoeverFinishesBetweenTwoFivesChangesNothing() {
    List<String> nine = List.of("RS", "S", "S", "S", "", "R", "R", "R", "R");

    Counted five = Counted.of(nine.subList(0, 5));

    for (int finished = 5; finished <= 9; finished++) assertThat(Counted.of(nine.subList(0, finished))).isEqualTo(five);
    assertThat(five.answers()).isEqualTo(5);
    assertThat(five.liked().get('S')).isEqualTo(new Interval(3, 5));
    assertThat(five.liked().get('R')).isEqualTo(new Interval(0, 2));
  }

  @Test
  void numbersLieInIntervalsOfFive() {
    assertThat(Interval.around(2, 25)).isEqualTo(new Interval(0, 2));
    assertThat(Interval.around(3, 25)).isEqualTo(new Interval(3, 7));
    assertThat(Interval.around(7, 25)).isEqualTo(new Interval(3, 7));
    assertThat(Interval.around(8, 25)).isEqualTo(new Interval(8, 12));
    assertThat(Interval.around(25, 25)).isEqualTo(new Interval(23, 25));
  }

  @Test
  void anIntervalHoldsItsNumberAndAtLeastThreeInAll() {
    for (int all = 5; all <= 40; all += 5) {
      for (int number = 0; number <= all; number++) {
        Interval interval = Interval.around(number, all);
        assertThat(number).isBetween(interval.low(), interval.high());
        assertThat(interval.high() - interval.low()).isGreaterThanOrEqualTo(2);
      }
    }
  }

  /**
   * The attack: a teacher writes down what is shown at 5, 10, 15 and 20 and asks what each five can have been. All that four fives can be are
   * gone through; those that show the same cannot be told apart, so what is possible for one five among them is all she can know.
   */
  @Test
  void whatWasShownBeforeTellsOfNoFiveHowManyLikedAnArea() {
    Map<List<Interval>, List<Set<Integer>>> possible = new HashMap<>();
    for (int code = 0; code < Math.pow(6, FIVES); code++) {
      List<Integer> fives = fives(code);
      List<Set<Integer>> known = possible.computeIfAbsent(shown(fives), key -> noneYet());
      for (int five = 0; five < FIVES; five++) known.get(five).add(fives.get(five));
    }

    assertThat(possible.values()).allSatisfy(known -> assertThat(known).allSatisfy(numbers -> assertThat(numbers).hasSizeGreaterThanOrEqualTo(3)));
  }

  private static List<Set<Integer>> noneYet() {
    var none = new ArrayList<Set<Integer>>();
    for (int five = 0; five < FIVES; five++) none.add(new HashSet<>());
    return none;
  }

  private static List<Integer> fives(int code) {
    var fives = new ArrayList<Integer>();
    for (int rest = code; fives.size() < FIVES; rest /= 6) fives.add(rest % 6);
    return fives;
  }

  /** What is shown of one area after each five, when so many of each five have liked it. */
  private static List<Interval> shown(List<Integer> fives) {
    var answers = new ArrayList<String>();
    var shown = new ArrayList<Interval>();
    for (int liked : fives) {
      answers.addAll(Collections.nCopies(liked, "S"));
      answers.addAll(Collections.nCopies(5 - liked, ""));
      Interval interval = Counted.of(answers).liked().get('S');
      if (interval != null) shown.add(interval);
    }
    return shown;
  }
}
