package no.karrierenorge.admissions.points;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.karrierenorge.admissions.points.Selection.Way;

/**
 * Grades chosen so far.
 *
 * @param sum of their numbers
 * @param changes how many subjects went in otherwise than in their plainest way
 */
record Choice(List<Grade> grades, Alike alike, int sum, int changes) {
  static final Choice NONE = new Choice(List.of(), new Alike(0, Points.NONE, Points.NONE), 0, 0);

  /**
   * In what a choice must be equal to another to be held against it.
   *
   * @param number of grades
   * @param settled points of the families that are done
   * @param open points of the family that is not, before its cap
   */
  record Alike(int number, Points settled, Points open) {}

  Choice with(Way way, int change) {
    List<Grade> all = way.grades().isEmpty() ? grades : Stream.concat(grades.stream(), way.grades().stream()).toList();
    return new Choice(all, new Alike(alike.number() + way.number(), alike.settled(), alike.open().plus(way.worth())), sum + way.sum(),
        changes + Math.min(change, 1));
  }

  /** With a family done: no more than its cap. */
  Choice settled(Function<Points, Points> cap) {
    return new Choice(grades, new Alike(alike.number(), alike.settled().plus(cap.apply(alike.open())), Points.NONE), sum, changes);
  }
}
