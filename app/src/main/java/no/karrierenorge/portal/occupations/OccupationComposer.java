package no.karrierenorge.portal.occupations;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.karrierenorge.assessments.InterestProfiles;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.catalogue.Education;
import no.karrierenorge.catalogue.Occupation;
import no.karrierenorge.labourmarket.Dataset;
import no.karrierenorge.labourmarket.Employment;
import no.karrierenorge.labourmarket.Figure;
import no.karrierenorge.labourmarket.LabourMarket;
import no.karrierenorge.labourmarket.Pay;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.Source;
import no.karrierenorge.platform.page.StructuredData;
import no.karrierenorge.portal.education.EducationPaths;
import no.karrierenorge.portal.occupations.view.Elsewhere;
import no.karrierenorge.portal.occupations.view.EmploymentFacts;
import no.karrierenorge.portal.occupations.view.OccupationPage;
import no.karrierenorge.portal.occupations.view.OccupationPage.Alternative;
import no.karrierenorge.portal.occupations.view.OccupationPage.Body;
import no.karrierenorge.portal.occupations.view.OccupationPage.Fact;
import no.karrierenorge.portal.occupations.view.OccupationPage.Link;
import no.karrierenorge.portal.occupations.view.OccupationPage.RelatedOccupation;
import no.karrierenorge.portal.occupations.view.OccupationPage.SourceLine;
import no.karrierenorge.portal.occupations.view.OccupationPage.Step;
import org.springframework.stereotype.Component;

/** Composes an occupation's page from the catalogue and the labour market. */
@Component
class OccupationComposer {
  private final Catalogue catalogue;
  private final Education education;
  private final LabourMarket labourMarket;
  private final StandardNames names;

  OccupationComposer(Catalogue catalogue, Education education, LabourMarket labourMarket, StandardNames names) {
    this.catalogue = catalogue;
    this.education = education;
    this.labourMarket = labourMarket;
    this.names = names;
  }

  OccupationPage of(Occupation occupation, Here here) {
    Language language = here.language();
    Optional<Pay> pay = labourMarket.findPay(occupation.styrk08());
    Optional<Employment> employment = labourMarket.findEmployment(occupation.styrk08());
    Optional<Elsewhere> elsewhere = names.findElsewhere(occupation);
    return new OccupationPage(
        frame(occupation, here),
        occupation.slug(), occupation.title().in(language), occupation.lead().in(language),
        facts(occupation, pay, employment), body(occupation),
        pay.map(found -> PayCharts.of(found, names.group(occupation))).orElse(null),
        employment.map(OccupationComposer::employmentFacts).orElse(null),
        InterestProfiles.of(occupation.interests()),
        road(occupation),
        education(occupation, language), related(occupation, language),
        occupation.everyday().in(language),
        elsewhere.orElse(null),
        sources(occupation, pay, employment, names.sources(occupation, pay.isPresent(), elsewhere.isPresent())),
        language == Language.NB);
  }

  private static PageFrame frame(Occupation occupation, Here here) {
    String title = occupation.title().in(here.language());
    return here.frame(t("occupation.head.title", title), occupation.lead().in(here.language()))
        .at(new Crumb(t("shell.occupations"), "/yrker"), new Crumb(title, "/yrker/" + occupation.slug()))
        .behind(Door.EXPLORE)
        .describedBy(StructuredData.of("Occupation", Map.of(
            "name", title,
            "description", occupation.lead().in(here.language()),
            "occupationalCategory", "STYRK-08 " + occupation.styrk08(),
            "educationRequirements", t("education." + occupation.education()))));
  }

  private static List<Fact> facts(Occupation occupation, Optional<Pay> pay, Optional<Employment> employment) {
    var facts = new ArrayList<Fact>();
    pay.map(found -> found.groups().getFirst().median())
        .ifPresent(median -> facts.add(new Fact("occupation.fact.pay", withKroner(median))));
    facts.add(new Fact("occupation.fact.education", t("education." + occupation.education())));
    employment.ifPresent(found -> facts.add(new Fact("occupation.fact.employed", Figures.text(found.all()))));
    facts.add(new Fact("occupation.fact.field", t("field." + occupation.field())));
    return List.copyOf(facts);
  }

  private static String withKroner(Figure figure) {
    return figure instanceof Figure.Value ? t("figure.kroner", Figures.text(figure)) : Figures.text(figure);
  }

  private static Body body(Occupation occupation) {
    return new Body(occupation.does().text(), occupation.does().tasks(), occupation.workplaces(), occupation.goodToKnow(),
        occupation.suits(), occupation.onward());
  }

  private static EmploymentFacts employmentFacts(Employment employment) {
    return new EmploymentFacts(employment.period(), List.of(
        new EmploymentFacts.Row("occupation.employed.all", Figures.text(employment.all())),
        new EmploymentFacts.Row("occupation.employed.permanent", Figures.text(employment.permanent())),
        new EmploymentFacts.Row("occupation.employed.temporary", Figures.text(employment.temporary()))),
        owner(employment.dataset()), Dates.of(employment.dataset().updatedOn()));
  }

  private static List<Step> road(Occupation occupation) {
    var steps = new ArrayList<Step>();
    for (Occupation.RoadStep step : occupation.road()) {
      List<Alternative> ways = step.alternatives().stream().map(way -> new Alternative(way.name(), way.text())).toList();
      steps.add(new Step(step.title(), step.time(), step.text(), ways, step == occupation.road().getLast()));
    }
    return List.copyOf(steps);
  }

  private List<Link> education(Occupation occupation, Language language) {
    return education.leadingTo(occupation).stream()
        .map(entry -> new Link(entry.title().in(language), EducationPaths.of(entry), "education.level." + entry.level()))
        .toList();
  }

  private List<RelatedOccupation> related(Occupation occupation, Language language) {
    List<Occupation> others = catalogue.occupations(occupation.related().stream().map(Occupation.Related::occupation).toList());
    return others.stream().map(other -> relatedOccupation(other, occupation, language)).toList();
  }

  private static RelatedOccupation relatedOccupation(Occupation other, Occupation occupation, Language language) {
    String differs = occupation.related().stream()
        .filter(related -> related.occupation().equals(other.slug()))
        .map(Occupation.Related::differs)
        .findFirst()
        .orElse("");
    return new RelatedOccupation(other.title().in(language), "/yrker/" + other.slug(), "education." + other.education(), differs);
  }

  private static List<SourceLine> sources(Occupation occupation, Optional<Pay> pay, Optional<Employment> employment, List<SourceLine> standards) {
    var lines = new ArrayList<SourceLine>();
    pay.ifPresent(found -> lines.add(line("occupation.source.pay", found.dataset(), found.period())));
    employment.ifPresent(found -> lines.add(line("occupation.source.employment", found.dataset(), found.period())));
    lines.addAll(standards);
    lines.add(interestSource(occupation));
    occupation.sources().forEach(source -> lines.add(line(source)));
    lines.add(new SourceLine(t("occupation.source.text"), t("occupation.source.editors"), null, Dates.of(occupation.reviewedOn())));
    return List.copyOf(lines);
  }

  private static SourceLine interestSource(Occupation occupation) {
    return occupation.interests().isMeasured()
        ? new SourceLine(t("occupation.source.interests"), "O*NET " + occupation.interests().onet(), "https://www.onetcenter.org/database.html",
            t("occupation.source.onet-release"))
        : new SourceLine(t("occupation.source.interests"), t("occupation.source.judgement"), null, Dates.of(occupation.reviewedOn()));
  }

  private static SourceLine line(String key, Dataset dataset, String period) {
    return new SourceLine(t(key), owner(dataset), "https://www.ssb.no/statbank/table/" + dataset.id(), t("figure.period", period));
  }

  private static SourceLine line(Source source) {
    return new SourceLine(t("occupation.source.facts"), source.name(), source.url(), source.checkedInWords());
  }

  private static String owner(Dataset dataset) {
    return dataset.source() + ", " + t("figure.table", dataset.id());
  }
}
