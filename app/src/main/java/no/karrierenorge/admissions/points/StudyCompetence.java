package no.karrierenorge.admissions.points;

import java.util.List;
import java.util.stream.Stream;

/** The subjects that general study competence asks for, each group with its hours. */
public record StudyCompetence(YearRules rules, Subjects subjects) {

  /** The groups in which hours are missing. Who has told grades without subjects is taken at her word. */
  public List<String> missing(Applicant applicant) {
    boolean isKnown = applicant.grades().stream().allMatch(grade -> !grade.subject().isEmpty());
    if (!isKnown) return List.of();
    return groups().filter(group -> hours(applicant, group.group()) < group.hours()).map(Formula.Competence.Group::group).toList();
  }

  private Stream<Formula.Competence.Group> groups() {
    return rules.formulas(Formula.Competence.class).flatMap(competence -> competence.subjects().stream());
  }

  private int hours(Applicant applicant, String group) {
    return applicant.grades().stream()
        .filter(Grade::isEverPassed)
        .map(Grade::subject)
        .distinct()
        .filter(subject -> subjects.groupOf(subject).map(Subjects::wholeGroup).filter(group::equals).isPresent())
        .flatMap(subject -> subjects.find(subject).stream())
        .mapToInt(subject -> subject.hours() == null ? 0 : subject.hours())
        .sum();
  }
}
