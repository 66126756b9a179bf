package no.karrierenorge.admissions.points;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.karrierenorge.admissions.points.Formula.Select;
import no.karrierenorge.admissions.points.Reckoning.Setting;

/** The grades on an applicant's documents, and which of them a ground takes. */
record Documents(Setting setting, Applicant applicant) {
  private static final String WHICH_GRADES = "which-grades";

  /** All but what another document of hers holds already. */
  Stream<Grade> grades() {
    List<String> struck = choice().strike() == null ? List.of() : choice().strike().stream().filter(this::isHeldElsewhere).map(Select.Strike::group).toList();
    return applicant.grades().stream().filter(grade -> struck.stream().noneMatch(group -> isLesser(grade, group)));
  }

  /** Norwegian is replaced where all of it was taken anew; the other groups by the hours that she has told. */
  private boolean isHeldElsewhere(Select.Strike strike) {
    boolean isWhole = strike.when().equals("certificate-has-" + strike.group());
    return isWhole ? applicant.grades().stream().anyMatch(grade -> group(grade).equals(strike.group())) : applicant.is(strike.when());
  }

  /** A vocational subject with fewer hours, such as {@code norwegian-112} beside {@code norwegian}. */
  private boolean isLesser(Grade grade, String group) {
    return group(grade).startsWith(group + "-") && Subjects.wholeGroup(group(grade)).equals(group);
  }

  /** It counts whatever it is worth. */
  boolean isSure(Grade grade) {
    if (setting.aim().required().contains(grade.subject())) return true;
    if (grade.isAdded()) return false;
    List<String> groups = choice().groups();
    return groups == null || grade.subject().isEmpty() || groups.contains(Subjects.wholeGroup(group(grade)));
  }

  /** The rule of the year by which its subject gives points. */
  Optional<Formula.BySubject> findGiving(Grade grade) {
    return subject(grade).flatMap(subject -> setting.rules().formulas(Formula.BySubject.class).filter(by -> subject.givesPointsIn(by.area())).findFirst());
  }

  /** What a grade gives beside its number: nothing where it is not passed or not in the mean. */
  Points worth(Grade grade) {
    if (!grade.isPassed() || !grade.isInMean()) return Points.NONE;
    return findGiving(grade).map(by -> by.worth(subject(grade).orElseThrow())).orElse(Points.NONE);
  }

  Optional<Subject> subject(Grade grade) {
    return setting.subjects().find(grade.subject());
  }

  private String group(Grade grade) {
    return setting.subjects().groupOf(grade.subject()).orElse("");
  }

  private Select.Choice choice() {
    if (!(setting.rules().rule(WHICH_GRADES).compute() instanceof Select select)) throw new IllegalStateException(WHICH_GRADES + " selects nothing");
    Select.Choice choice = select.byGround().get(applicant.ground());
    return choice == null ? new Select.Choice(null, null) : choice;
  }
}
