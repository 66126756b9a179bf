package no.karrierenorge.portal.education;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.karrierenorge.catalogue.Education;
import no.karrierenorge.catalogue.Occupation;
import no.karrierenorge.catalogue.Programme;
import no.karrierenorge.catalogue.Trade;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portal.education.view.Head;
import no.karrierenorge.portal.education.view.Head.Fact;
import no.karrierenorge.portal.education.view.Link;
import no.karrierenorge.portal.education.view.Step;
import no.karrierenorge.portal.education.view.Step.Branch;
import no.karrierenorge.portal.education.view.Step.Wording;
import no.karrierenorge.portal.education.view.TradePage;
import org.springframework.stereotype.Component;

/** Composes a trade's page: the road from the first year to the certificate, and what lies behind it. */
@Component
class TradeComposer {
  private final Education education;

  TradeComposer(Education education) {
    this.education = education;
  }

  TradePage of(Trade trade, Here here) {
    Map<String, Programme> programmes = education.programmes().stream().collect(Collectors.toMap(Programme::slug, Function.identity()));
    Programme own = programmes.get(trade.programme());
    if (own == null) throw new IllegalStateException(trade.slug() + " belongs to no programme");
    List<Occupation> occupations = education.occupationsOf(trade);
    return new TradePage(frame(trade, own, occupations, here), head(trade, own, here.language()), trade.learn(),
        road(trade, own, programmes), Links.occupations(occupations), siblings(trade, own),
        trade.vg2().isEmpty() ? "education.trade.siblings.straight" : "education.trade.siblings",
        SourceLines.of(trade.sources(), trade.reviewedOn()));
  }

  private static PageFrame frame(Trade trade, Programme own, List<Occupation> occupations, Here here) {
    String title = trade.title().in(here.language());
    String lead = trade.lead().in(here.language());
    List<String> names = occupations.stream().map(occupation -> occupation.title().in(here.language())).toList();
    return here.frame(t("education.trade.head", title), lead)
        .at(new Crumb(t("shell.education"), EducationPaths.OVERVIEW),
            new Crumb(own.title().in(here.language()), EducationPaths.upperSecondary(own.slug())),
            new Crumb(title, EducationPaths.upperSecondary(trade.slug())))
        .behind(Door.EXPLORE)
        .describedBy(SchemaOrg.programme(here, title, lead, names));
  }

  private static Head head(Trade trade, Programme own, Language language) {
    List<Fact> facts = List.of(
        new Fact("education.fact.worker", trade.worker().in(language)),
        new Fact("education.fact.certificate", t("education.certificate." + trade.certificate())),
        new Fact("education.fact.length", t("education.years.about", Durations.years(trade.road().all()))),
        new Fact("education.fact.programme", own.title().in(language)));
    return new Head(trade.title().in(language), trade.lead().in(language), facts, EducationPaths.comparing(trade.slug()),
        language == Language.NB);
  }

  private static List<Step> road(Trade trade, Programme own, Map<String, Programme> programmes) {
    var road = new ArrayList<Step>();
    road.add(Step.told(own.vg1().title(), Durations.years(1), own.vg1().text()));
    if (!trade.vg2().isEmpty()) road.add(secondYear(trade, programmes));
    if (trade.road().school() >= 3) {
      road.add(Step.common(t("education.road.vg3"), Durations.years(1), t("education.road.vg3.text"), List.of()));
    }
    if (trade.road().apprenticeship() > 0) {
      String years = Durations.years(trade.road().apprenticeship());
      road.add(Step.common(t("education.road.apprentice"), years, t("education.road.apprentice.text"), List.of()));
    }
    road.add(goal(trade));
    road.add(Step.named(t("education.road.later"), trade.after(), "later"));
    return List.copyOf(road);
  }

  private static Step goal(Trade trade) {
    return new Step(trade.worker().in(Text.language()), t("education.certificate." + trade.certificate()),
        t("education.road.goal." + trade.certificate()), List.of(), "goal", Wording.INTERFACE);
  }

  private static Step secondYear(Trade trade, Map<String, Programme> programmes) {
    List<Branch> branches = trade.origins().stream().map(origin -> branch(trade, origin, programmes)).toList();
    if (branches.size() == 1) return Step.told(branches.getFirst().title(), Durations.years(1), branches.getFirst().text());
    return Step.common(t("education.road.vg2"), Durations.years(1), t("education.road.one-of"), branches);
  }

  private static Branch branch(Trade trade, Trade.Origin origin, Map<String, Programme> programmes) {
    Programme programme = programmes.get(origin.programme());
    if (programme == null) throw new IllegalStateException(trade.slug() + " comes from no programme");
    Programme.SecondYear year =
        programme.vg2().stream().filter(second -> second.slug().equals(origin.vg2())).findFirst().orElseThrow();
    List<Link> links = origin.programme().equals(trade.programme()) ? List.of() : List.of(Links.programme(programme));
    return new Branch(year.title(), "", year.text(), links, Wording.CATALOGUE);
  }

  /** Trades from the same second year; beside a trade that begins after the first, others that do. */
  private List<Link> siblings(Trade trade, Programme own) {
    return education.tradesOf(own).stream()
        .filter(other -> !other.slug().equals(trade.slug()))
        .filter(other -> trade.vg2().isEmpty() ? other.vg2().isEmpty() : other.origins().stream().anyMatch(trade.origins()::contains))
        .map(Links::trade)
        .toList();
  }
}
