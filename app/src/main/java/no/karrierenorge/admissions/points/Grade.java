package no.karrierenorge.admissions.points;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has in one subject.
 *
 * @param subject its id, or nothing for a grade of which only the number is known
 * @param finals the final grades; some subjects have two
 * @param isAdded taken after the diploma
 * @param isTicked passed, its grade counted among those without a subject
 */
public record Grade(String subject, List<Mark> finals, List<Mark> exams, @Nullable Retake retake, boolean isAdded, boolean isTicked) {
  public static Grade of(String subject, List<Mark> finals, List<Mark> exams) {
    return new Grade(subject, finals, exams, null, false, false);
  }

  public static Grade loose(Mark mark) {
    return of("", List.of(mark), List.of());
  }

  /** Passed, without a grade of its own. */
  public static Grade ticked(String subject) {
    return new Grade(subject, List.of(), List.of(), null, false, true);
  }

  public static Grade added(String subject, Mark mark) {
    return new Grade(subject, List.of(), List.of(mark), null, true, false);
  }

  public Grade with(Retake again) {
    return new Grade(subject, finals, exams, again, isAdded, isTicked);
  }

  /** As it is after the retake. */
  Grade retaken() {
    if (retake == null) return this;
    List<Mark> anew = List.of(retake.mark());
    return switch (retake.kind()) {
      case EXTERNAL -> new Grade(subject, List.of(), anew, null, isAdded, isTicked);
      case NEW_EXAM -> new Grade(subject, finals, anew, null, isAdded, isTicked);
      case SPECIAL -> new Grade(subject, anew, exams, null, isAdded, isTicked);
    };
  }

  /** As it was before the retake. */
  Grade original() {
    return retake == null ? this : new Grade(subject, finals, exams, null, isAdded, isTicked);
  }

  /** A passed exam mends a final grade of 1; nothing mends an exam of 1 or a grade that could not be given. */
  boolean isPassed() {
    if (marks().anyMatch(Mark::isLacking) || exams.contains(Mark.ONE)) return false;
    return !finals.contains(Mark.ONE) || exams.stream().anyMatch(Mark::isNumber);
  }

  /** Passed as it was or as it is after a retake. */
  public boolean isEverPassed() {
    return original().isPassed() || retake != null && retaken().isPassed();
  }

  /** The number grades before or after a retake, whichever have the better mean. */
  public List<Integer> bestNumbers() {
    List<Integer> before = original().numbers();
    List<Integer> after = retaken().numbers();
    if (before.isEmpty() || after.isEmpty()) return before.isEmpty() ? after : before;
    return Mean.ofWhole(after) > Mean.ofWhole(before) ? after : before;
  }

  boolean isInMean() {
    return isTicked || !numbers().isEmpty();
  }

  /** The number grades: each counts once, final and exam alike. */
  List<Integer> numbers() {
    return marks().filter(Mark::isNumber).map(Mark::number).toList();
  }

  public Stream<Mark> marks() {
    return Stream.concat(finals.stream(), exams.stream());
  }
}
