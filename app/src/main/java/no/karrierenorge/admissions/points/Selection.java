package no.karrierenorge.admissions.points;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.karrierenorge.admissions.points.Reckoning.Setting;

/**
 * Which grades may count on one ground, and in which ways: a subject taken again counts as it was or as it is, one that was added counts or
 * not, whichever makes the whole sum greater.
 *
 * @param ways for each subject the ways it may go in, the fullest last
 */
record Selection(List<List<List<Grade>>> ways) {
  /** Twelve subjects with two ways each are tried out to the last; beyond that each is settled in its turn. */
  private static final long MOST_TRIED = 4_096;

  private static final List<Grade> LEFT_OUT = List.of();

  /** As the diploma was: nothing taken again, nothing added. */
  static Selection ofDiploma(Setting setting, Applicant applicant) {
    var documents = new Documents(setting, applicant);
    return new Selection(documents.grades().filter(grade -> !grade.isAdded()).map(grade -> List.of(List.of(grade.original()))).toList());
  }

  static Selection of(Setting setting, Applicant applicant) {
    var documents = new Documents(setting, applicant);
    return new Selection(documents.grades().map(grade -> documents.isSure(grade) ? counting(grade) : optional(grade, documents)).toList());
  }

  private static List<List<Grade>> counting(Grade grade) {
    Grade original = grade.original();
    Grade retaken = grade.retaken();
    if (grade.retake() == null || !retaken.isPassed()) return List.of(List.of(original));
    return original.isPassed() ? List.of(List.of(original), List.of(retaken)) : List.of(List.of(retaken));
  }

  private static List<List<Grade>> optional(Grade grade, Documents documents) {
    if (!documents.givesPoints(grade)) return List.of(LEFT_OUT);
    return Stream.concat(Stream.of(LEFT_OUT), counting(grade).stream()).toList();
  }

  /** With everything in it that may be. */
  List<Grade> fullest() {
    return ways.stream().flatMap(each -> each.getLast().stream()).toList();
  }

  /** The choice that comes out highest, the plainer one where two are equal. */
  List<Grade> best(Function<List<Grade>, Points> points) {
    long tries = ways.stream().mapToLong(List::size).reduce(1, (product, size) -> Math.min(product * size, MOST_TRIED + 1));
    if (tries > MOST_TRIED) return settled(points);
    List<List<Grade>> all = List.of(List.of());
    for (List<List<Grade>> subject : ways) all = all.stream().flatMap(begun -> subject.stream().map(way -> joined(begun, way))).toList();
    return highest(all.stream(), points);
  }

  private List<Grade> settled(Function<List<Grade>, Points> points) {
    var chosen = new ArrayList<>(ways.stream().map(List::getFirst).toList());
    for (int i = 0; i < ways.size(); i++) {
      int subject = i;
      chosen.set(i, ways.get(i).stream().max(Comparator.comparing(way -> {
        var tried = new ArrayList<>(chosen);
        tried.set(subject, way);
        return points.apply(tried.stream().flatMap(List::stream).toList());
      })).orElseThrow());
    }
    return chosen.stream().flatMap(List::stream).toList();
  }

  private static List<Grade> highest(Stream<List<Grade>> choices, Function<List<Grade>, Points> points) {
    record Tried(List<Grade> choice, Points points) {}
    return choices.map(choice -> new Tried(choice, points.apply(choice)))
        .reduce((best, next) -> next.points().compareTo(best.points()) > 0 ? next : best)
        .orElseThrow()
        .choice();
  }

  private static List<Grade> joined(List<Grade> begun, List<Grade> way) {
    return way.isEmpty() ? begun : Stream.concat(begun.stream(), way.stream()).toList();
  }
}
