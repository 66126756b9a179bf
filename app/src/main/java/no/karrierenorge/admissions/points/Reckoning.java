package no.karrierenorge.admissions.points;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.karrierenorge.admissions.points.Line.Working;

/** Carries out the rules of one year on a choice of grades. Every rule that is asked leaves its line. */
final class Reckoning {
  private final YearRules rules;
  private final Subjects subjects;
  private final Applicant applicant;
  private final Aim aim;
  private final List<Grade> counted;
  private final List<Line> lines = new ArrayList<>();

  /** @param grades those chosen to count; what is not passed falls out */
  Reckoning(Setting setting, Applicant applicant, List<Grade> grades) {
    this.rules = setting.rules();
    this.subjects = setting.subjects();
    this.aim = setting.aim();
    this.applicant = applicant;
    this.counted = grades.stream().filter(Grade::isPassed).toList();
  }

  /** What stays the same while grades are tried. */
  record Setting(YearRules rules, Subjects subjects, Aim aim) {}

  Points points(String rule) {
    return points(onGround(rules.rule(rule)));
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  boolean hasGrades() {
    return counted.stream().anyMatch(grade -> !grade.numbers().isEmpty());
  }

  /** The rule that the sum hangs on and that is not established for this applicant. */
  Optional<Rule> findHeldBack() {
    return rules.rules().stream().filter(Rule::isComputed).filter(this::isHeldBack).findFirst();
  }

  private boolean isHeldBack(Rule rule) {
    List<Rule.Unsure> unsure = rule.unsureOf(Rule.Handling.HOLD_BACK);
    return switch (rule.compute()) {
      case Formula.BySubject by -> unsure.stream()
          .anyMatch(one -> one.showsInLevels(giving(by)) || one.pairs(giving(by)).anyMatch(pair -> isDecisive(pair, by)));
      case Formula.Fixed fixed -> !unsure.isEmpty() && applicant.is(fixed.input()) && aim.sami() == Aim.SamiQuota.UNKNOWN;
      default -> false;
    };
  }

  /** Age is counted by another rule on some grounds. */
  private Rule onGround(Rule rule) {
    if (!(rule.compute() instanceof Formula.AgeSteps)) return rule;
    return rules.rules().stream()
        .filter(Rule::isComputed)
        .filter(other -> other.compute() instanceof Formula.AgeSteps age && age.isFor(applicant.ground()))
        .findFirst()
        .orElse(rule);
  }

  private Points points(Rule rule) {
    return switch (rule.compute()) {
      case Formula.MeanTimes mean -> mean(rule, mean);
      case Formula.BySubject by -> bySubject(rule, by);
      case Formula.Fixed fixed -> line(rule, isGiven(fixed) ? Points.of(fixed.points()) : Points.NONE, new Working.Plain());
      case Formula.Cap cap -> {
        Points before = sum(cap.of());
        yield line(rule, before.atMost(Points.of(cap.greatest())), new Working.Added(before));
      }
      case Formula.AgeSteps age -> age(rule, age);
      case Formula.CreditSteps credits -> line(rule, step(credits.steps(), applicant.amount(credits.input())), new Working.Plain());
      case Formula.ByGender gender -> line(rule, aim.gender(), new Working.Plain());
      case Formula.Sum sum -> line(rule, sum(sum.of()), new Working.Plain());
      default -> throw new IllegalStateException(rule.id() + " gives no points");
    };
  }

  private Points line(Rule rule, Points points, Working working) {
    lines.add(new Line(rule, points, working));
    return points;
  }

  private Points sum(List<String> parts) {
    return parts.stream().map(this::points).reduce(Points.NONE, Points::plus);
  }

  private Points mean(Rule rule, Formula.MeanTimes times) {
    List<Integer> numbers = counted.stream().flatMap(grade -> grade.numbers().stream()).toList();
    long mean = Mean.ofWhole(numbers);
    long sum = numbers.stream().mapToLong(Integer::longValue).sum();
    return line(rule, new Points(mean * times.factor()), new Working.Grades(sum, numbers.size(), mean));
  }

  /** Whether the sum would be another if the two gave points once: under the cap of a family it may come to the same. */
  private boolean isDecisive(List<Subject> pair, Formula.BySubject by) {
    Subject lesser = pair.stream().min(Comparator.comparing(Subject::worth)).orElseThrow();
    return !sum(by, giving(by)).equals(sum(by, giving(by).stream().filter(subject -> !subject.equals(lesser)).toList()));
  }

  private Points bySubject(Rule rule, Formula.BySubject by) {
    List<Subject> giving = giving(by);
    List<Working.Worth> worth = giving.stream().map(subject -> new Working.Worth(subject.id(), by.worth(subject))).toList();
    return line(rule, sum(by, giving), new Working.Subjects(worth, unverified(by)));
  }

  private static Points sum(Formula.BySubject by, List<Subject> giving) {
    Map<String, Points> families = new LinkedHashMap<>();
    for (Subject subject : giving) {
      families.merge(subject.ofFamily(), by.worth(subject), Points::plus);
    }
    return families.values().stream().map(by::capped).reduce(Points.NONE, Points::plus);
  }

  /** The subjects that give points in an area: passed, with a grade in the mean, each once. */
  private List<Subject> giving(Formula.BySubject by) {
    return taken().filter(subject -> subject.givesPointsIn(by.area())).toList();
  }

  private List<String> unverified(Formula.BySubject by) {
    return taken().filter(subject -> subject.isUnverified() && by.area().equals(subject.area())).map(Subject::id).toList();
  }

  private Stream<Subject> taken() {
    return counted.stream().filter(Grade::isInMean).flatMap(grade -> subjects.find(grade.subject()).stream()).distinct();
  }

  private boolean isGiven(Formula.Fixed fixed) {
    return applicant.is(fixed.input()) && (fixed.not() == null || aim.sami() == Aim.SamiQuota.HAS_NOT);
  }

  private Points age(Rule rule, Formula.AgeSteps steps) {
    OptionalInt age = applicant.ageIn(rules.year());
    if (age.isEmpty()) return line(rule, Points.NONE, new Working.AgeUnknown());
    boolean isEntitled = steps.needs() == null || steps.needs().stream().allMatch(applicant::is);
    return line(rule, isEntitled ? step(steps.steps(), age.getAsInt()) : Points.NONE, new Working.Age(age.getAsInt()));
  }

  private static Points step(Map<Integer, BigDecimal> steps, int reached) {
    NavigableMap<Integer, BigDecimal> sorted = new TreeMap<>(steps);
    var step = sorted.floorEntry(reached);
    return step == null ? Points.NONE : Points.of(step.getValue());
  }
}
