package no.karrierenorge.admissions.requirements;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.karrierenorge.admissions.points.Aim;
import no.karrierenorge.admissions.points.Applicant;
import no.karrierenorge.admissions.points.Calculation;
import no.karrierenorge.admissions.points.Points;
import no.karrierenorge.admissions.points.Result;
import no.karrierenorge.admissions.points.Standing;
import no.karrierenorge.admissions.points.YearRules;
import no.karrierenorge.admissions.requirements.StudyReach.Place;
import no.karrierenorge.catalogue.Education;
import no.karrierenorge.catalogue.PointLimit.Limit;
import no.karrierenorge.catalogue.Study;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds somebody's points and subjects against the studies of the catalogue. */
@Component
public class Reach {
  private static final String ORDINARY = "ORD";
  private static final String FIRST_DIPLOMA = "ORDF";

  private final Education education;
  private final Offers offers;
  private final Requirements requirements;
  private final Needs needs;
  private final Calculation calculation;

  Reach(Education education, Offers offers, Requirements requirements, Needs needs, Calculation calculation) {
    this.education = education;
    this.offers = offers;
    this.requirements = requirements;
    this.needs = needs;
    this.calculation = calculation;
  }

  /** @param gender {@code men} or {@code women} where she wants the points for it counted */
  public List<StudyReach> of(YearRules rules, Applicant applicant, @Nullable String gender) {
    List<Study> studies = education.studies().stream().filter(study -> requirements.of(study).isPresent()).toList();
    Map<String, List<Offer>> all = offers.of(studies);
    var person = new Person(rules, applicant, gender);
    return studies.stream().map(study -> person.reach(study, all.getOrDefault(study.slug(), List.of()))).toList();
  }

  private final class Person {
    private final YearRules rules;
    private final Applicant applicant;
    private final @Nullable String gender;
    private final Map<Aim, Result> results = new HashMap<>();
    private final Map<String, Gap> gaps = new HashMap<>();

    Person(YearRules rules, Applicant applicant, @Nullable String gender) {
      this.rules = rules;
      this.applicant = applicant;
      this.gender = gender;
    }

    StudyReach reach(Study study, List<Offer> places) {
      Requirement requirement = requirements.of(study).orElseThrow();
      Gap gap = gaps.computeIfAbsent(requirement.id(), id -> needs.gap(requirement, rules, applicant));
      Set<String> required = needs.required(requirement, rules, applicant);
      return new StudyReach(study, requirement, gap,
          places.stream().map(offer -> place(offer, required)).sorted(Comparator.comparingLong(place -> place.own().order())).toList());
    }

    private Place place(Offer offer, Set<String> required) {
      var aim = new Aim(required, genderPoints(offer), Aim.SamiQuota.UNKNOWN);
      Result result = results.computeIfAbsent(aim, study -> calculation.of(rules, applicant, study));
      return Stream.of(
              new Place(offer, ORDINARY, own(offer, ORDINARY, result.ordinary(), rules.greatestCompetitionPoints())),
              new Place(offer, FIRST_DIPLOMA, own(offer, FIRST_DIPLOMA, result.firstDiploma(), rules.greatestSchoolPoints())))
          .min(Comparator.comparingLong(place -> place.own().order()))
          .orElseThrow();
    }

    private Points genderPoints(Offer offer) {
      return gender == null ? Points.NONE : rules.genderPoints(gender, offer.study().slug(), offer.code(), offer.place());
    }

    private Distance own(Offer offer, String quota, Standing standing, Points greatest) {
      if (!rules.comparableWithLimitsOf().contains(offer.year())) return new Distance.NotCompared(Distance.Reason.OTHER_RULES);
      Optional<Points> sum = standing.sum();
      if (sum.isEmpty()) return new Distance.NotCompared(Distance.Reason.NO_SUM);
      return distance(offer.limits().get(quota), sum.get(), greatest);
    }
  }

  /** @param greatest a limit above it includes an entrance test */
  static Distance distance(@Nullable Limit limit, Points sum, Points greatest) {
    return switch (limit) {
      case Limit.Points(var number) when Points.of(number).compareTo(greatest) > 0 -> new Distance.NotCompared(Distance.Reason.ENTRANCE_TEST);
      case Limit.Points(var number) when sum.compareTo(Points.of(number)) >= 0 -> new Distance.Within(sum.equals(Points.of(number)));
      case Limit.Points(var number) -> new Distance.Short(Points.of(number).minus(sum));
      case Limit.AllAdmitted() -> new Distance.Everybody();
      case Limit.NotStated not -> new Distance.NotCompared(Distance.Reason.NOT_STATED);
      case null -> new Distance.NotCompared(Distance.Reason.NOT_STATED);
    };
  }
}
