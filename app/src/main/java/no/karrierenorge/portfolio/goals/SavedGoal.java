package no.karrierenorge.portfolio.goals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it is saved, in its owner's words.
 *
 * @param why what it is good for
 * @param steps in the order in which she has written them
 * @param address where reminders are sent, empty when they are not
 */
record SavedGoal(String title, String why, List<Step> steps, String address) {
  static final int VERSION = 1;
  static final SavedGoal BLANK = new SavedGoal("", "", List.of(), "");

  /** @param day when she wants to have taken it */
  record Step(String text, @Nullable LocalDate day, boolean isDone) {
    /** Its day, unless it is taken. */
    @Nullable LocalDate dayLeft() {
      return isDone ? null : day;
    }
  }

  /** The first step that is not taken. */
  Optional<Step> next() {
    return steps.stream().filter(step -> !step.isDone()).findFirst();
  }

  boolean isReached() {
    return !steps.isEmpty() && next().isEmpty();
  }
}
