package no.karrierenorge.admissions.calculator;

import static no.karrierenorge.platform.language.Text.t;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.admissions.calculator.view.ResultPage;
import no.karrierenorge.admissions.calculator.view.ResultPage.Link;
import no.karrierenorge.admissions.points.Applicant;
import no.karrierenorge.admissions.points.Points;
import no.karrierenorge.admissions.points.YearRules;
import no.karrierenorge.admissions.requirements.Closing;
import no.karrierenorge.admissions.requirements.Distance;
import no.karrierenorge.admissions.requirements.OpenRoads;
import no.karrierenorge.admissions.requirements.Reach;
import no.karrierenorge.admissions.requirements.StudyReach;
import no.karrierenorge.admissions.requirements.StudyReach.Place;
import no.karrierenorge.admissions.requirements.StudyReach.Verdict;
import no.karrierenorge.catalogue.Institution;
import no.karrierenorge.catalogue.PointLimit.Limit;
import no.karrierenorge.platform.language.Text;
import org.springframework.stereotype.Component;

/** Lays out which studies were within reach, which were near, and which subjects would open more. */
@Component
class ReachComposer {
  private static final int FIRST = 12;
  private static final int MOST_NEAR = 12;
  private static final int MOST_PLACES = 12;
  private static final int MOST_STEPS = 3;

  private final Reach reach;
  private final OpenRoads roads;
  private final Closing closing;
  private final LackWords words;

  ReachComposer(Reach reach, OpenRoads roads, Closing closing, LackWords words) {
    this.reach = reach;
    this.roads = roads;
    this.closing = closing;
    this.words = words;
  }

  ResultPage.Reach of(YearRules rules, Applicant applicant, Wish wish, String path) {
    List<StudyReach> studies = reach.of(rules, applicant, wish.gender());
    List<StudyReach> within = of(studies, Verdict.WITHIN).sorted(byTitle()).toList();
    List<StudyReach> shown = wish.isWhole() ? within : within.stream().limit(FIRST).toList();
    return new ResultPage.Reach(lead(rules, studies, within.size()), shown.stream().map(study -> card(study, List.of())).toList(),
        shown.size() == within.size() ? null : path + wish.whole().query(), near(rules, applicant, studies), beyond(studies), openRoads(studies),
        of(studies, Verdict.OPEN).sorted(byTitle()).map(study -> card(study, List.of())).toList(), wish.genders(rules), rules.year());
  }

  private static Stream<StudyReach> of(List<StudyReach> studies, Verdict verdict) {
    return studies.stream().filter(study -> study.verdict() == verdict);
  }

  private static String lead(YearRules rules, List<StudyReach> studies, int within) {
    String years = studies.stream().flatMap(study -> study.places().stream()).map(place -> place.offer().year()).distinct().sorted()
        .map(String::valueOf).collect(Collectors.joining(", "));
    if (years.isEmpty()) return t("points.reach.no-limits");
    if (rules.comparableWithLimitsOf().isEmpty()) return t("points.reach.other-rules", String.valueOf(rules.year()));
    return within == 0 ? t("points.reach.lead.none", years) : t("points.reach.lead", years, within);
  }

  private List<ResultPage.Study> near(YearRules rules, Applicant applicant, List<StudyReach> studies) {
    return of(studies, Verdict.NEAR)
        .sorted(Comparator.comparingLong(study -> study.nearest().order()))
        .limit(MOST_NEAR)
        .map(study -> card(study, steps(rules, applicant, study)))
        .toList();
  }

  private List<ResultPage.Study> beyond(List<StudyReach> studies) {
    return of(studies, Verdict.BEYOND).sorted(Comparator.comparingLong(study -> study.nearest().order())).map(study -> card(study, List.of())).toList();
  }

  private List<String> steps(YearRules rules, Applicant applicant, StudyReach study) {
    var steps = new ArrayList<String>();
    Place nearest = study.places().getFirst();
    if (!(nearest.offer().limits().get("ORD") instanceof Limit.Points(var limit))) return steps;
    closing.byBetterGrade(rules, applicant, Points.of(limit)).stream().limit(MOST_STEPS)
        .forEach(step -> steps.add(t("points.near.better", words.name(step.subject()), step.atLeast())));
    closing.byNewSubject(rules, applicant, Points.of(limit)).stream().limit(MOST_STEPS)
        .forEach(step -> steps.add(t("points.near.new", words.name(step.subject()), step.atLeast())));
    if (steps.isEmpty()) steps.add(t("points.near.several"));
    return steps;
  }

  private ResultPage.Study card(StudyReach study, List<String> closing) {
    String told = study.gap().isMet() ? "" : study.gap().nearest().stream().map(words::way).filter(way -> !way.isEmpty()).findFirst()
        .map(way -> t("points.standing.told", way)).orElse("");
    return new ResultPage.Study(study.study().title().in(Text.language()), "/utdanning/studier/" + study.study().slug(),
        Stream.of(standing(study.nearest()), told).filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")),
        study.places().stream().limit(MOST_PLACES).map(ReachComposer::place).toList(), closing);
  }

  private static String standing(Distance nearest) {
    return switch (nearest) {
      case Distance.Everybody() -> t("points.standing.everybody");
      case Distance.Within(boolean isEqual) -> t(isEqual ? "points.standing.equal" : "points.standing.within");
      case Distance.Short(Points missing) -> t("points.standing.short", Shown.points(missing));
      case Distance.NotCompared(Distance.Reason reason) -> t("points.standing.not." + reason);
    };
  }

  private static String place(Place place) {
    Institution institution = place.offer().institution();
    String name = institution.shortName() == null ? institution.title().in(Text.language()) : institution.shortName();
    String where = place.offer().place() == null ? name : name + ", " + place.offer().place();
    return t("points.place", where, limit(place), t("points.quota." + place.quota()), String.valueOf(place.offer().year()));
  }

  private static String limit(Place place) {
    return switch (place.offer().limits().get(place.quota())) {
      case Limit.Points(var number) -> Shown.points(Points.of(number));
      case Limit.AllAdmitted() -> t("points.limit.all");
      case Limit.NotStated not -> t("points.limit.not-stated");
      case null -> t("points.limit.not-stated");
    };
  }

  private List<ResultPage.Road> openRoads(List<StudyReach> studies) {
    return roads.of(studies).stream().map(road -> new ResultPage.Road(road.requirement().name().in(Text.language()),
        road.requirement().explanation().in(Text.language()), road.ways().stream().map(words::way).toList(),
        studies.stream().filter(study -> study.requirement().equals(road.requirement())).sorted(byTitle())
            .map(study -> new Link(study.study().title().in(Text.language()), "/utdanning/studier/" + study.study().slug())).toList())).toList();
  }

  private static Comparator<StudyReach> byTitle() {
    return Comparator.comparing(study -> study.study().title().in(Text.language()), Collator.getInstance(Text.language().locale()));
  }
}
