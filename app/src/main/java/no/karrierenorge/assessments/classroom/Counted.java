package no.karrierenorge.assessments.classroom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What may be said of what a class liked. A teacher knows her pupils and sees who presses the button, so three rules hold together:
 *
 * <ul>
 *   <li><b>In steps of five.</b> Answers are let out five at a time, in the order in which they came. What is new since last time is always
 *       five pupils together, never the one who has just finished, and nothing is said before the first five.
 *   <li><b>In intervals of five.</b> Of each area it is said that 0–2, 3–7, 8–12 … liked it, never exactly how many. The edges lie so that at
 *       five answers there are two intervals of three numbers each, and that nothing smaller comes of comparing what was shown at 5, 10, 15 …:
 *       within each five at least three numbers stay possible ({@code CountedTest} tries all that four fives can be).
 *   <li><b>No sum.</b> A pupil counts for every area that she liked more than not, from none to six, so the areas add up to nothing known and no
 *       cell follows from the others. Areas are never crossed with one another or with anything else.
 * </ul>
 *
 * <p>What this does not stop: somebody who joins as four pupils and answers for them knows four of five. She learns then whether an interval was
 * left, and of the fifth pupil at most that. A class where pupils are known only by a code cannot rule it out; the pages say it is the pupil's
 * own choice to be counted.
 *
 * @param answers how many are let out
 * @param liked by area, in the hexagon's order
 */
record Counted(int answers, Map<Character, Interval> liked) {
  static final int STEP = 5;
  private static final String AREAS = "RIASEC";

  /** So many, or so many; both may be the case. */
  record Interval(int low, int high) {
    /** Where a number lies among 0–2, 3–7, 8–12 …, and never beyond {@code all}. */
    static Interval around(int number, int all) {
      int middle = (number + STEP / 2) / STEP * STEP;
      return new Interval(Math.max(0, middle - STEP / 2), Math.min(all, middle + STEP / 2));
    }
  }

  /** @param answers the letters of the areas that each has liked, in the order in which they came */
  static Counted of(List<String> answers) {
    List<String> out = answers.subList(0, answers.size() / STEP * STEP);
    var liked = new LinkedHashMap<Character, Interval>();
    for (char area : AREAS.toCharArray()) {
      int number = (int) out.stream().filter(answer -> answer.indexOf(area) >= 0).count();
      liked.put(area, Interval.around(number, out.size()));
    }
    return new Counted(out.size(), liked);
  }

  boolean saysSomething() {
    return answers > 0;
  }
}
