package no.karrierenorge.admissions.points;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.admissions.points.Reckoning.Setting;

/**
 * Which grades may count on one ground, and in which ways: a subject taken again counts as it was or as it is, one that was added counts or
 * not, whichever makes the whole sum greater.
 *
 * @param families the subjects by the cap that they share
 */
record Selection(List<Family> families) {
  private static final Comparator<Choice> FOREMOST_FIRST = Comparator.comparing((Choice choice) -> choice.alike().settled()).reversed()
      .thenComparing(Comparator.comparingInt(Choice::sum).reversed())
      .thenComparingInt(Choice::changes);

  /** @param subjects for each the ways it may go in, the fullest last */
  record Family(Function<Points, Points> cap, List<List<Way>> subjects) {}

  /**
   * One way in which a subject may go in.
   *
   * @param number of grades in the mean
   * @param sum of these grades
   * @param worth the points that it gives beside them, before any cap
   */
  record Way(List<Grade> grades, int number, int sum, Points worth) {
    static final Way LEFT_OUT = new Way(List.of(), 0, 0, Points.NONE);

    static Way of(Grade grade, Points worth) {
      List<Integer> numbers = grade.isPassed() ? grade.numbers() : List.of();
      return new Way(List.of(grade), numbers.size(), numbers.stream().mapToInt(Integer::intValue).sum(), worth);
    }
  }

  /** As the diploma was: nothing taken again, nothing added. */
  static Selection ofDiploma(Setting setting, Applicant applicant) {
    var documents = new Documents(setting, applicant);
    return by(documents, documents.grades().filter(grade -> !grade.isAdded()).map(Grade::original).toList());
  }

  static Selection of(Setting setting, Applicant applicant) {
    var documents = new Documents(setting, applicant);
    return by(documents, documents.grades().toList());
  }

  private static Selection by(Documents documents, List<Grade> grades) {
    Collection<List<Grade>> families = grades.stream()
        .collect(Collectors.groupingBy(grade -> documents.subject(grade).map(Subject::ofFamily).orElse(""), LinkedHashMap::new, Collectors.toList()))
        .values();
    return new Selection(families.stream().map(family -> family(documents, family)).toList());
  }

  private static Family family(Documents documents, List<Grade> grades) {
    Function<Points, Points> cap = grades.stream().flatMap(grade -> documents.findGiving(grade).stream()).findFirst()
        .<Function<Points, Points>>map(by -> by::capped)
        .orElse(Function.identity());
    return new Family(cap, grades.stream().map(grade -> ways(documents, grade)).toList());
  }

  private static List<Way> ways(Documents documents, Grade grade) {
    List<Way> counting = counting(grade).map(one -> Way.of(one, documents.worth(one))).toList();
    if (documents.isSure(grade)) return counting;
    if (documents.findGiving(grade).isEmpty()) return List.of(Way.LEFT_OUT);
    return Stream.concat(Stream.of(Way.LEFT_OUT), counting.stream()).toList();
  }

  private static Stream<Grade> counting(Grade grade) {
    Grade original = grade.original();
    Grade retaken = grade.retaken();
    if (grade.retake() == null || !retaken.isPassed()) return Stream.of(original);
    return original.isPassed() ? Stream.of(original, retaken) : Stream.of(retaken);
  }

  /** With everything in it that may be. */
  List<Grade> fullest() {
    return families.stream().flatMap(family -> family.subjects().stream()).flatMap(ways -> ways.getLast().grades().stream()).toList();
  }

  /** The choice that comes out highest of all there are, the plainer one where two are equal. */
  List<Grade> best(Function<List<Grade>, Points> points) {
    List<Choice> choices = List.of(Choice.NONE);
    for (Family family : families) choices = choices(family, choices);
    record Tried(List<Grade> grades, int changes, Points points) {}
    return choices.stream().map(choice -> new Tried(choice.grades(), choice.changes(), points.apply(choice.grades())))
        .reduce((best, next) -> isBetter(best.points().compareTo(next.points()), best.changes(), next.changes()) ? next : best)
        .orElseThrow()
        .grades();
  }

  private static boolean isBetter(int order, int before, int now) {
    return order < 0 || order == 0 && now < before;
  }

  /**
   * All begun choices with one family more. Of those with equally many grades and equal points for subjects only the one with the greatest sum of
   * grades is kept: whatever follows, no other can overtake it, since a greater sum over as many grades is never a lesser mean.
   */
  private static List<Choice> choices(Family family, List<Choice> begun) {
    List<Choice> choices = begun;
    for (List<Way> ways : family.subjects()) {
      choices = greatest(choices.stream().flatMap(choice -> ways.stream().map(way -> choice.with(way, ways.indexOf(way)))));
    }
    return leading(choices.stream().map(choice -> choice.settled(family.cap())));
  }

  /** Without those that another of as many grades has overtaken or equalled both in grades and in points. */
  private static List<Choice> leading(Stream<Choice> choices) {
    var greatest = new HashMap<Integer, Integer>();
    var leading = new ArrayList<Choice>();
    for (Choice choice : choices.sorted(FOREMOST_FIRST).toList()) {
      int number = choice.alike().number();
      if (choice.sum() <= greatest.getOrDefault(number, -1)) continue;
      greatest.put(number, choice.sum());
      leading.add(choice);
    }
    return leading;
  }

  private static List<Choice> greatest(Stream<Choice> choices) {
    var kept = new LinkedHashMap<Choice.Alike, Choice>();
    choices.forEach(choice -> kept.merge(choice.alike(), choice,
        (best, next) -> isBetter(Integer.compare(best.sum(), next.sum()), best.changes(), next.changes()) ? next : best));
    return new ArrayList<>(kept.values());
  }
}
