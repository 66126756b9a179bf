package no.karrierenorge.portal.comparison;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.catalogue.Occupation;
import no.karrierenorge.labourmarket.Dataset;
import no.karrierenorge.labourmarket.Figure;
import no.karrierenorge.labourmarket.LabourMarket;
import no.karrierenorge.labourmarket.Pay;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.portal.comparison.view.ComparisonPage.Cell;
import no.karrierenorge.portal.occupations.Figures;
import org.springframework.stereotype.Component;

/** Occupations as they are compared: pay, employment, education, interests, what one does, the road. */
@Component
class OccupationSubjects {
  static final List<String> QUESTIONS = List.of("comparison.lead", "comparison.pay", "comparison.employed", "comparison.education",
      "comparison.interests", "comparison.does", "comparison.road", "comparison.good-to-know");

  private final Catalogue catalogue;
  private final LabourMarket labourMarket;

  OccupationSubjects(Catalogue catalogue, LabourMarket labourMarket) {
    this.catalogue = catalogue;
    this.labourMarket = labourMarket;
  }

  Optional<Subject> find(String slug) {
    return catalogue.findOccupation(slug).map(this::subject);
  }

  private Subject subject(Occupation occupation) {
    var subject = Subject.of(occupation.slug(), occupation.title().in(Text.language()), "/yrker/" + occupation.slug());
    var answers = subject.answers();
    answers.put("comparison.lead", Cells.text(occupation.lead().in(Text.language())));
    answers.put("comparison.pay", labourMarket.findPay(occupation.styrk08()).map(OccupationSubjects::pay).orElseGet(OccupationSubjects::notYet));
    answers.put("comparison.employed",
        labourMarket.findEmployment(occupation.styrk08()).map(found -> Cells.fact(Figures.text(found.all()))).orElseGet(OccupationSubjects::notYet));
    answers.put("comparison.education", Cells.fact(t("education." + occupation.education())));
    answers.put("comparison.interests", Cells.text(interests(occupation)));
    answers.put("comparison.does", Cells.running(occupation.does().tasks()));
    answers.put("comparison.road", Cells.running(occupation.road().stream().map(OccupationSubjects::step).toList()));
    answers.put("comparison.good-to-know", Cells.running(List.of(occupation.goodToKnow())));
    return subject;
  }

  private static Cell pay(Pay pay) {
    Pay.Group all = pay.groups().getFirst();
    if (!(all.median() instanceof Figure.Value)) return Cells.text(Figures.text(all.median()));
    String median = t("figure.kroner", Figures.text(all.median()));
    if (!(all.lower() instanceof Figure.Value) || !(all.upper() instanceof Figure.Value)) return Cells.fact(median);
    return new Cell(List.of(median, t("comparison.pay.half", Figures.text(all.lower()), Figures.text(all.upper()))), true, false);
  }

  private static Cell notYet() {
    return Cells.text(t("comparison.no-figure"));
  }

  private static String interests(Occupation occupation) {
    return occupation.interests().letters().chars().mapToObj(letter -> t("interest." + (char) letter)).collect(Collectors.joining(", "));
  }

  private static String step(Occupation.RoadStep step) {
    return step.time() == null ? step.title() : step.title() + " (" + step.time() + ")";
  }

  /** Where the figures come from; occupations without figures add nothing. */
  List<String> sources(List<Subject> subjects) {
    return subjects.stream()
        .flatMap(subject -> catalogue.findOccupation(subject.slug()).stream())
        .flatMap(occupation -> List.of(
            labourMarket.findPay(occupation.styrk08()).map(pay -> source("comparison.pay", pay.period(), pay.dataset())),
            labourMarket.findEmployment(occupation.styrk08()).map(found -> source("comparison.employed", found.period(), found.dataset()))).stream())
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static String source(String key, String period, Dataset dataset) {
    return t(key) + ", " + t("figure.period", period) + ". "
        + t("figure.source", dataset.source() + ", " + t("figure.table", dataset.id()), Dates.of(dataset.updatedOn()));
  }
}
