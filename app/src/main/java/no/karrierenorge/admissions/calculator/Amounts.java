package no.karrierenorge.admissions.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import no.karrierenorge.admissions.points.Fact;
import no.karrierenorge.admissions.points.YearRules;

/** The numbers in a draft that are no grades: year of birth, credits, years of practice. */
final class Amounts {
  private static final int MOST_YEARS = 80;

  private final Draft draft;
  private final YearRules.Input input;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> amounts = new HashMap<>();
  private OptionalInt born = OptionalInt.empty();

  Amounts(Draft draft, YearRules.Input input) {
    this.draft = draft;
    this.input = input;
    if (draft.has(Field.BORN)) readBorn();
    if (draft.has(Field.CREDITS)) readCredits(Field.CREDITS, Fact.CREDITS);
    if (draft.has(Field.COLLEGE)) readCredits(Field.COLLEGE, Fact.COLLEGE_CREDITS);
    if (draft.has(Field.PRACTICE)) readPractice();
  }

  List<Problem> problems() {
    return problems;
  }

  Map<String, Integer> amounts() {
    return amounts;
  }

  OptionalInt born() {
    return born;
  }

  private void readBorn() {
    born = whole(Field.BORN, input.birthYear());
    if (born.isEmpty()) problems.add(Problem.of(Field.BORN, "points.problem.born", input.birthYear().from(), input.birthYear().to()));
  }

  private void readCredits(String field, String fact) {
    OptionalInt credits = whole(field, input.credits());
    if (credits.isEmpty()) problems.add(Problem.of(field, "points.problem.credits", input.credits().to()));
    else amounts.put(fact, credits.getAsInt());
  }

  /** In tenths: {@code 4,5} are 45. */
  private void readPractice() {
    String typed = draft.value(Field.PRACTICE).replace(',', '.');
    boolean isNumber = typed.matches("[0-9]{1,2}(\\.[0-9])?") && new BigDecimal(typed).compareTo(BigDecimal.valueOf(MOST_YEARS)) <= 0;
    if (isNumber) amounts.put(Fact.PRACTICE, new BigDecimal(typed).movePointRight(1).intValueExact());
    else problems.add(Problem.of(Field.PRACTICE, "points.problem.practice", MOST_YEARS));
  }

  private OptionalInt whole(String field, YearRules.Range range) {
    String typed = draft.value(field);
    if (!typed.matches("[0-9]{1,4}")) return OptionalInt.empty();
    int number = Integer.parseInt(typed);
    return range.holds(number) ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
