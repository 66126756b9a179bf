package no.karrierenorge.admissions.points;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Somebody with grades, as the examples worked by hand describe her: nineteen in 2027, with her first diploma, unless they say otherwise. */
final class Someone {
  private static final RuleBook RULES = new RuleBook();
  private static final Subjects SUBJECTS = new Subjects();
  private static final Calculation CALCULATION = new Calculation(SUBJECTS);

  private final List<Grade> grades = new ArrayList<>();
  private final Set<String> facts = new HashSet<>(Set.of(Fact.FIRST_DIPLOMA, Fact.COMPLETED));
  private final Map<String, Integer> amounts = new HashMap<>();
  private Ground ground = Ground.DIPLOMA;
  private OptionalInt birthYear = OptionalInt.of(2008);
  private Aim aim = Aim.NONE;

  static Someone with(String marks) {
    return new Someone().and(marks);
  }

  static Someone taking(String... subjects) {
    Someone one = new Someone();
    for (String subject : subjects) one.in(subject, "4");
    return one;
  }

  static YearRules rules(int year) {
    return RULES.find(year).orElseThrow();
  }

  /** Grades of which only the number is known. */
  Someone and(String marks) {
    marks(marks).forEach(mark -> grades.add(Grade.loose(mark)));
    return this;
  }

  Someone in(String subject, String finals) {
    return in(subject, finals, "");
  }

  Someone in(String subject, String finals, String exams) {
    grades.add(Grade.of(subject, marks(finals), marks(exams)));
    return this;
  }

  Someone again(Retake.Kind kind, String subject, String mark) {
    grades.replaceAll(grade -> grade.subject().equals(subject) ? grade.with(new Retake(kind, marks(mark).getFirst())) : grade);
    return this;
  }

  Someone adding(String subject, String mark) {
    grades.add(Grade.added(subject, marks(mark).getFirst()));
    return this;
  }

  Someone born(int year) {
    birthYear = OptionalInt.of(year);
    return this;
  }

  Someone neverSayingWhenBorn() {
    birthYear = OptionalInt.empty();
    return this;
  }

  Someone having(String... facts) {
    this.facts.addAll(List.of(facts));
    return this;
  }

  Someone lacking(String fact) {
    facts.remove(fact);
    return this;
  }

  Someone having(String what, int amount) {
    amounts.put(what, amount);
    return this;
  }

  Someone on(Ground other) {
    ground = other;
    return this;
  }

  Someone aiming(Aim study) {
    aim = study;
    return this;
  }

  Applicant applicant() {
    return new Applicant(ground, List.copyOf(grades), birthYear, Set.copyOf(facts), Map.copyOf(amounts));
  }

  Result in(int year) {
    return CALCULATION.of(rules(year), applicant(), aim);
  }

  /** The sum in both quotas of 2027, {@code -} where there is none. */
  String sums() {
    return sums(2027);
  }

  String sums(int year) {
    Result result = in(year);
    return sum(result.firstDiploma()) + " / " + sum(result.ordinary());
  }

  static String sum(Standing standing) {
    return standing.sum().map(points -> points.number().stripTrailingZeros().toPlainString()).orElse("-");
  }

  /** What one rule gave in the ordinary quota. */
  String line(String rule, int year) {
    if (!(in(year).ordinary() instanceof Standing.Ranked ranked)) return "-";
    return ranked.lines().stream()
        .filter(line -> line.rule().id().equals(rule))
        .map(line -> line.points().number().stripTrailingZeros().toPlainString())
        .findFirst()
        .orElse("no line");
  }

  private static List<Mark> marks(String signs) {
    return Arrays.stream(signs.split(" ")).filter(sign -> !sign.isEmpty()).map(sign -> Mark.find(sign).orElseThrow()).toList();
  }
}
