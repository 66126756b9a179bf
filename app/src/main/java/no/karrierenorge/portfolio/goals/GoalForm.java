package no.karrierenorge.portfolio.goals;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.karrierenorge.notices.MailAddress;
import no.karrierenorge.portfolio.goals.SavedGoal.Step;
import org.jspecify.annotations.Nullable;

/** A goal as its form has it: every field as it was typed, so that nothing is lost when something is wrong. */
record GoalForm(Map<String, String> typed) {
  static final int MOST_STEPS = 12;
  static final int LONGEST_LINE = 200;
  static final int LONGEST_TEXT = 2000;

  /** Further rows to write in. */
  private static final int SPARE = 3;

  static GoalForm of(SavedGoal goal) {
    var typed = new LinkedHashMap<String, String>();
    typed.put("tittel", goal.title());
    typed.put("hvorfor", goal.why());
    typed.put("epost", goal.address());
    for (int i = 0; i < goal.steps().size(); i++) put(goal.steps().get(i), i, typed);
    return new GoalForm(typed);
  }

  private static void put(Step step, int row, Map<String, String> typed) {
    typed.put("steg-" + row, step.text());
    if (step.day() != null) typed.put("dag-" + row, step.day().toString());
    if (step.isDone()) typed.put("gjort-" + row, "ja");
  }

  String field(String name) {
    return typed.getOrDefault(name, "").strip();
  }

  boolean isTicked(int row) {
    return field("gjort-" + row).equals("ja");
  }

  /** How many rows for steps are shown. */
  int rows() {
    int used = 0;
    for (int row = 0; row < MOST_STEPS; row++) if (!field("steg-" + row).isEmpty() || !field("dag-" + row).isEmpty()) used = row + 1;
    return Math.min(MOST_STEPS, used + SPARE);
  }

  /** What is wrong, as message keys by the field's name. */
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    if (field("tittel").isEmpty()) problems.put("tittel", "goal.problem.title");
    if (field("tittel").length() > LONGEST_LINE) problems.put("tittel", "goal.problem.long");
    if (field("hvorfor").length() > LONGEST_TEXT) problems.put("hvorfor", "goal.problem.long");
    for (int row = 0; row < MOST_STEPS; row++) addProblems(row, problems);
    if (!field("epost").isEmpty() && MailAddress.find(field("epost")).isEmpty()) problems.put("epost", "goal.problem.mail");
    return problems;
  }

  private void addProblems(int row, Map<String, String> problems) {
    String text = field("steg-" + row);
    String day = field("dag-" + row);
    if (text.isEmpty() && !day.isEmpty()) problems.put("steg-" + row, "goal.problem.step");
    if (text.length() > LONGEST_LINE) problems.put("steg-" + row, "goal.problem.long");
    if (!day.isEmpty() && day(day).isEmpty()) problems.put("dag-" + row, "goal.problem.day");
  }

  /** The goal, of a form without problems. */
  SavedGoal goal() {
    List<Step> steps = new ArrayList<>();
    for (int row = 0; row < MOST_STEPS; row++) {
      String text = field("steg-" + row);
      if (!text.isEmpty()) steps.add(new Step(text, day(field("dag-" + row)).orElse(null), isTicked(row)));
    }
    return new SavedGoal(field("tittel"), field("hvorfor"), steps, field("epost"));
  }

  /** A day as browsers send it, or as people in Norway write it. */
  private static Optional<LocalDate> day(String typed) {
    return Optional.ofNullable(parsed(typed.replaceFirst("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})$", "$3-$2-$1").replaceAll("-(\\d)(?=-|$)", "-0$1")));
  }

  private static @Nullable LocalDate parsed(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }
}
