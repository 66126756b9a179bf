package no.karrierenorge.admissions.points;

import java.util.LinkedList;
import java.util.List;
import java.util.function.Function;
import no.karrierenorge.admissions.points.Selection.Way;
import org.jspecify.annotations.Nullable;

/**
 * Grades chosen so far.
 *
 * @param before the same without the last subject; nothing is copied, since very many choices are begun and few are kept
 * @param last the grades of the last subject
 * @param sum of their numbers
 * @param changes how many subjects went in otherwise than in their plainest way
 */
record Choice(@Nullable Choice before, List<Grade> last, Alike alike, int sum, int changes) {
  static final Choice NONE = new Choice(null, List.of(), new Alike(0, Points.NONE, Points.NONE), 0, 0);

  /**
   * In what a choice must be equal to another to be held against it.
   *
   * @param number of grades
   * @param settled points of the families that are done
   * @param open points of the family that is not, before its cap
   */
  record Alike(int number, Points settled, Points open) {}

  List<Grade> grades() {
    var grades = new LinkedList<Grade>();
    for (Choice choice = this; choice != null; choice = choice.before()) grades.addAll(0, choice.last());
    return List.copyOf(grades);
  }

  Choice with(Way way, int change) {
    return new Choice(this, way.grades(), new Alike(alike.number() + way.number(), alike.settled(), alike.open().plus(way.worth())), sum + way.sum(),
        changes + Math.min(change, 1));
  }

  /** With a family done: no more than its cap. */
  Choice settled(Function<Points, Points> cap) {
    return new Choice(before, last, new Alike(alike.number(), alike.settled().plus(cap.apply(alike.open())), Points.NONE), sum, changes);
  }
}
