package no.karrierenorge.admissions.requirements;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.admissions.points.Aim;
import no.karrierenorge.admissions.points.Applicant;
import no.karrierenorge.admissions.points.Calculation;
import no.karrierenorge.admissions.points.Grade;
import no.karrierenorge.admissions.points.Ground;
import no.karrierenorge.admissions.points.Mean;
import no.karrierenorge.admissions.points.Points;
import no.karrierenorge.admissions.points.StudyCompetence;
import no.karrierenorge.admissions.points.Subjects;
import no.karrierenorge.admissions.points.YearRules;
import org.springframework.stereotype.Component;

/** Holds requirements against what somebody has. */
@Component
public class Needs {
  private static final String SCHOOL_POINTS = "school-points";

  private final Requirements requirements;
  private final Subjects subjects;
  private final Calculation calculation;

  Needs(Requirements requirements, Subjects subjects, Calculation calculation) {
    this.requirements = requirements;
    this.subjects = subjects;
    this.calculation = calculation;
  }

  /** Points for Sami as first language, which only some studies give, never help to meet a requirement here. */
  public Gap gap(Requirement requirement, YearRules rules, Applicant applicant) {
    Optional<Points> points = calculation.of(rules, applicant, Aim.WITH_SAMI_QUOTA).ordinary().line(SCHOOL_POINTS);
    return new Gap(new Person(rules, applicant, points).ways(requirement.needs()));
  }

  /** The subjects taken after the diploma without which the requirement is not met: they count whatever they are worth. */
  public Set<String> required(Requirement requirement, YearRules rules, Applicant applicant) {
    if (applicant.grades().stream().noneMatch(Grade::isAdded) || !gap(requirement, rules, applicant).isClosed()) return Set.of();
    return applicant.grades().stream()
        .filter(Grade::isAdded)
        .map(Grade::subject)
        .filter(subject -> !gap(requirement, rules, applicant.without(subject)).isClosed())
        .collect(Collectors.toSet());
  }

  private final class Person {
    private final YearRules rules;
    private final Applicant applicant;
    private final Optional<Points> schoolPoints;

    Person(YearRules rules, Applicant applicant, Optional<Points> schoolPoints) {
      this.rules = rules;
      this.applicant = applicant;
      this.schoolPoints = schoolPoints;
    }

    List<List<Lack>> ways(Need need) {
      return switch (need) {
        case Need.All all -> all.all().stream().map(this::ways).reduce(List.of(List.of()), Person::both);
        case Need.AnyOf any -> any.any().stream().flatMap(one -> ways(one).stream()).distinct().toList();
        case Need.Other other -> ways(requirements.requirement(other.requirement()).needs());
        case Need.ByRule rule -> only(competence());
        case Need.OneSubject one -> only(subject(one));
        case Need.MeanOf mean -> only(mean(mean));
        case Need.SchoolPoints least -> only(points(Points.of(least.schoolPoints())));
        case Need.Age age -> only(age(age.age()));
        case Need.Manual manual -> only(Optional.of(new Lack.Told(manual.manual())));
      };
    }

    private static List<List<Lack>> both(List<List<Lack>> begun, List<List<Lack>> next) {
      return begun.stream()
          .flatMap(one -> next.stream().map(other -> Stream.concat(one.stream(), other.stream()).distinct().toList()))
          .distinct()
          .toList();
    }

    private static List<List<Lack>> only(Optional<? extends Lack> lack) {
      return List.of(lack.<List<Lack>>map(List::of).orElse(List.of()));
    }

    private Optional<Lack> competence() {
      List<String> missing = new StudyCompetence(rules, subjects).missing(applicant);
      boolean isOnSix = applicant.ground() == Ground.SIX_SUBJECTS && !calculation.isRoadOpen(rules, applicant);
      return missing.isEmpty() && !isOnSix ? Optional.empty() : Optional.of(new Lack.Competence(missing));
    }

    private Optional<Lack> subject(Need.OneSubject need) {
      List<Grade> passed = passed().filter(grade -> grade.subject().equals(need.subject())).toList();
      if (passed.isEmpty()) return Optional.of(new Lack.OneSubject(need.subject()));
      return need.mean() == null ? Optional.empty() : mean(need.mean(), passed, List.of(need.subject()));
    }

    private Optional<Lack> mean(Need.MeanOf need) {
      if (need.of() != null) return mean(need.mean(), passed().filter(grade -> need.of().contains(grade.subject())).toList(), need.of());
      List<String> groups = need.groups() == null ? List.of() : need.groups();
      return mean(need.mean(), passed().filter(grade -> groups.contains(group(grade))).toList(), groups);
    }

    private Optional<Lack> mean(BigDecimal least, List<Grade> grades, List<String> of) {
      Points needed = Points.of(least);
      List<Integer> numbers = grades.stream().flatMap(grade -> grade.bestNumbers().stream()).toList();
      if (numbers.isEmpty()) return Optional.of(new Lack.MeanOf(of, needed, null));
      var has = new Points(Mean.ofWhole(numbers));
      return has.compareTo(needed) >= 0 ? Optional.empty() : Optional.of(new Lack.MeanOf(of, needed, has));
    }

    private Optional<Lack> points(Points least) {
      Points has = schoolPoints.orElse(Points.NONE);
      return has.compareTo(least) >= 0 ? Optional.empty() : Optional.of(new Lack.SchoolPoints(least.minus(has)));
    }

    private Optional<Lack> age(int least) {
      OptionalInt age = applicant.ageIn(rules.year());
      return age.isPresent() && age.getAsInt() >= least ? Optional.empty() : Optional.of(new Lack.Age(least));
    }

    private Stream<Grade> passed() {
      return applicant.grades().stream().filter(Grade::isEverPassed);
    }

    private String group(Grade grade) {
      return subjects.find(grade.subject()).map(subject -> subject.group() == null ? "" : subject.group()).orElse("");
    }
  }
}
