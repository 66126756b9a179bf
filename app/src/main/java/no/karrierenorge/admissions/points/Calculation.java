package no.karrierenorge.admissions.points;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.karrierenorge.admissions.points.Reckoning.Setting;
import no.karrierenorge.admissions.points.Standing.HeldBack;
import no.karrierenorge.admissions.points.Standing.Outside;
import no.karrierenorge.admissions.points.Standing.Ranked;
import no.karrierenorge.admissions.points.Standing.Why;
import org.springframework.stereotype.Component;

/** The points of an applicant in the two quotas, by the rules of one year. */
@Component
public class Calculation {
  /** Counts up when the same grades would come out otherwise under the same rules. */
  public static final int VERSION = 2;

  private static final String FIRST_DIPLOMA = "quota-first-diploma";
  private static final String ORDINARY = "quota-ordinary";
  private static final String ADDED = "added-subject";

  private final Subjects subjects;

  public Calculation(Subjects subjects) {
    this.subjects = subjects;
  }

  public Result of(YearRules rules, Applicant applicant, Aim aim) {
    var setting = new Setting(rules, subjects, aim);
    return new Result(rules, firstDiploma(setting, applicant), ordinary(setting, applicant), notPassed(applicant));
  }

  /** Whether the road by six subjects is open to her. */
  public boolean isRoadOpen(YearRules rules, Applicant applicant) {
    return new SixSubjects(new Setting(rules, subjects, Aim.NONE), applicant).isOpen();
  }

  private static List<String> notPassed(Applicant applicant) {
    return applicant.grades().stream()
        .filter(grade -> !grade.isEverPassed())
        .map(Grade::subject)
        .toList();
  }

  private static Standing firstDiploma(Setting setting, Applicant applicant) {
    Rule rule = setting.rules().rule(FIRST_DIPLOMA);
    if (!(rule.compute() instanceof Formula.Quota quota)) throw new IllegalStateException(FIRST_DIPLOMA + " is no quota");
    OptionalInt age = applicant.ageIn(setting.rules().year());
    if (quota.notGrounds() != null && quota.notGrounds().contains(applicant.ground())) return outside(rule, Why.ON_SIX_SUBJECTS);
    if (quota.needs() != null && !quota.needs().stream().allMatch(applicant::is)) return outside(rule, Why.NO_FIRST_DIPLOMA);
    if (age.isEmpty()) return outside(rule, Why.AGE_UNKNOWN);
    if (quota.age() != null && !quota.age().admits(age.getAsInt())) return outside(rule, Why.TOO_OLD);
    Rule added = setting.rules().rule(ADDED);
    boolean isDecisive = applicant.grades().stream().filter(Grade::isAdded).anyMatch(grade -> mayCount(setting, applicant, grade));
    if (isDecisive && !added.unsureOf(Rule.Handling.HOLD_BACK).isEmpty()) return new HeldBack(rule, added);
    return ranked(setting, applicant, rule, Selection.ofDiploma(setting, applicant));
  }

  /** Whether a subject taken after the diploma is required, or may be one of those that count in the quota for first diplomas too. */
  private static boolean mayCount(Setting setting, Applicant applicant, Grade added) {
    if (setting.aim().required().contains(added.subject())) return true;
    if (new Documents(setting, applicant).findGiving(added).isEmpty()) return false;
    return setting.rules().formulas(Formula.Added.class).flatMap(rule -> rule.exceptions().stream()).anyMatch(one -> one.mayHoldFor(added, applicant));
  }

  private static Standing ordinary(Setting setting, Applicant applicant) {
    Rule rule = setting.rules().rule(ORDINARY);
    Standing own = on(setting, applicant, rule);
    if (applicant.ground() == Ground.SIX_SUBJECTS || !mayChange(setting, applicant)) return own;
    return Stream.of(own, on(setting, applicant.on(Ground.SIX_SUBJECTS), rule))
        .filter(Ranked.class::isInstance)
        .reduce((one, other) -> other.sum().orElseThrow().compareTo(one.sum().orElseThrow()) > 0 ? other : one)
        .orElse(own);
  }

  /** Whether the year lets her be ranked on whichever ground gives most. */
  private static boolean mayChange(Setting setting, Applicant applicant) {
    boolean isKnown = applicant.grades().stream().noneMatch(grade -> grade.subject().isEmpty());
    return isKnown && setting.rules().formulas(Formula.BestOf.class).anyMatch(best -> best.grounds().contains(Ground.SIX_SUBJECTS));
  }

  private static Standing on(Setting setting, Applicant applicant, Rule quota) {
    if (applicant.ground() == Ground.SIX_SUBJECTS) {
      var road = new SixSubjects(setting, applicant);
      if (!road.isOpen()) return road.closed(quota);
    }
    return ranked(setting, applicant, quota, Selection.of(setting, applicant));
  }

  private static Standing ranked(Setting setting, Applicant applicant, Rule rule, Selection selection) {
    if (!(rule.compute() instanceof Formula.Quota quota)) throw new IllegalStateException(rule.id() + " is no quota");
    var fullest = new Reckoning(setting, applicant, selection.fullest());
    if (!fullest.hasGrades()) return outside(rule, Why.NO_GRADES);
    var heldBack = fullest.findHeldBack();
    if (heldBack.isPresent()) return new HeldBack(rule, heldBack.get());
    var best = new Reckoning(setting, applicant,
        selection.best(choice -> points(new Reckoning(setting, applicant, choice), quota)));
    Points points = points(best, quota);
    return new Ranked(rule, applicant.ground(), points, best.lines());
  }

  private static Points points(Reckoning reckoning, Formula.Quota quota) {
    return reckoning.hasGrades() ? reckoning.points(quota.ranksBy()) : Points.NONE;
  }

  private static Outside outside(Rule quota, Why why) {
    return new Outside(quota, why, List.of());
  }
}
