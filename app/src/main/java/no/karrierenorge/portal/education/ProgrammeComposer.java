package no.karrierenorge.portal.education;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.catalogue.Education;
import no.karrierenorge.catalogue.Occupation;
import no.karrierenorge.catalogue.Programme;
import no.karrierenorge.catalogue.Trade;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portal.education.view.Head;
import no.karrierenorge.portal.education.view.Head.Fact;
import no.karrierenorge.portal.education.view.Link;
import no.karrierenorge.portal.education.view.ProgrammePage;
import no.karrierenorge.portal.education.view.Step;
import no.karrierenorge.portal.education.view.Step.Branch;
import no.karrierenorge.portal.education.view.Step.Wording;
import org.springframework.stereotype.Component;

/** Composes a programme's page: its three or four years as a trail, with the trades that grow out of each second year. */
@Component
class ProgrammeComposer {
  private final Education education;

  ProgrammeComposer(Education education) {
    this.education = education;
  }

  ProgrammePage of(Programme programme, Here here) {
    List<Occupation> occupations = education.occupationsOf(programme);
    return new ProgrammePage(frame(programme, occupations, here), head(programme, here.language()), programme.learn(), programme.suits(),
        programme.interests().chars().mapToObj(letter -> "interest." + (char) letter).toList(), road(programme),
        Links.occupations(occupations), SourceLines.of(programme.sources(), programme.reviewedOn()));
  }

  private static PageFrame frame(Programme programme, List<Occupation> occupations, Here here) {
    String title = programme.title().in(here.language());
    String lead = programme.lead().in(here.language());
    List<String> names = occupations.stream().map(occupation -> occupation.title().in(here.language())).toList();
    return here.frame(t("education.programme.head", title), lead)
        .at(new Crumb(t("shell.education"), EducationPaths.OVERVIEW),
            new Crumb(t("education.upper-secondary.title"), EducationPaths.UPPER_SECONDARY),
            new Crumb(title, EducationPaths.upperSecondary(programme.slug())))
        .behind(Door.EXPLORE)
        .describedBy(SchemaOrg.programme(here, title, lead, names));
  }

  private static Head head(Programme programme, Language language) {
    List<Fact> facts = List.of(
        new Fact("education.fact.kind", t("education.programme." + programme.kind())),
        new Fact("education.fact.length", t("education.programme.length." + programme.kind())),
        new Fact("education.fact.gives", t("education.programme.gives." + programme.kind())),
        new Fact("education.fact.code", programme.code()));
    return new Head(programme.title().in(language), programme.lead().in(language), facts, EducationPaths.comparing(programme.slug()),
        language == Language.NB);
  }

  private List<Step> road(Programme programme) {
    List<Trade> trades = education.tradesOf(programme);
    return List.of(
        firstYear(programme, trades),
        Step.common(t("education.road.vg2"), Durations.years(1), "",
            programme.vg2().stream().map(year -> secondYear(programme, year, trades)).toList()),
        thirdYear(programme, trades),
        Step.named(t("education.road.afterwards"), programme.leadsTo(), "goal"));
  }

  /** Some trades begin straight after the first year. */
  private static Step firstYear(Programme programme, List<Trade> trades) {
    List<Link> straight = trades.stream().filter(trade -> trade.vg2().isEmpty()).map(Links::trade).toList();
    List<Branch> branches =
        straight.isEmpty() ? List.of() : List.of(new Branch(t("education.road.straight"), "", "", straight, Wording.INTERFACE));
    return new Step(programme.vg1().title(), Durations.years(1), programme.vg1().text(), branches, "", Wording.CATALOGUE);
  }

  private static Branch secondYear(Programme programme, Programme.SecondYear year, List<Trade> trades) {
    var origin = new Trade.Origin(programme.slug(), year.slug());
    List<Link> links = trades.stream().filter(trade -> trade.origins().contains(origin)).map(Links::trade).toList();
    return new Branch(year.title(), "", year.text(), links, Wording.CATALOGUE);
  }

  private static Step thirdYear(Programme programme, List<Trade> trades) {
    Stream<Branch> inSchool = programme.vg3().stream().map(year -> thirdYear(year, trades));
    if (!programme.isVocational()) return Step.common(t("education.road.vg3"), Durations.years(1), "", inSchool.toList());
    var apprenticeship =
        new Branch(t("education.road.apprentice"), "", t("education.road.apprentice.text"), List.of(), Wording.INTERFACE);
    return Step.common(t("education.road.vg3-or-apprentice"), t("education.road.vg3-or-apprentice.length"), "",
        Stream.concat(Stream.of(apprenticeship), inSchool).toList());
  }

  /** Where school completes an occupation, the third year and the occupation's own page have the same slug. */
  private static Branch thirdYear(Programme.ThirdYear year, List<Trade> trades) {
    List<Link> page = trades.stream().filter(trade -> trade.slug().equals(year.slug())).map(Links::trade).toList();
    return new Branch(year.title(), t("education.gives." + year.gives()), year.text(), page, Wording.CATALOGUE);
  }
}
