package no.karrierenorge.portal.education;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import no.karrierenorge.catalogue.Education;
import no.karrierenorge.catalogue.Institution;
import no.karrierenorge.catalogue.Occupation;
import no.karrierenorge.catalogue.Study;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portal.education.view.Head;
import no.karrierenorge.portal.education.view.Head.Fact;
import no.karrierenorge.portal.education.view.StudyPage;
import org.springframework.stereotype.Component;

/** Composes a study's page. */
@Component
class StudyComposer {
  private final Education education;
  private final PointTables pointTables;

  StudyComposer(Education education, PointTables pointTables) {
    this.education = education;
    this.pointTables = pointTables;
  }

  StudyPage of(Study study, Here here) {
    List<Occupation> occupations = education.occupationsOf(study);
    List<Institution> institutions = education.institutions(study.offeredAt());
    String code = study.admission().code();
    return new StudyPage(frame(study, occupations, here), head(study, here.language()), study.learn(), study.admission().text(),
        code == null ? "" : code, pointTables.find(study, institutions).orElse(null), institutions.stream().map(Links::institution).toList(),
        Links.occupations(occupations), study.after(), SourceLines.of(study.sources(), study.reviewedOn()));
  }

  private static PageFrame frame(Study study, List<Occupation> occupations, Here here) {
    String title = study.title().in(here.language());
    String lead = study.lead().in(here.language());
    List<String> names = occupations.stream().map(occupation -> occupation.title().in(here.language())).toList();
    return here.frame(t("education.study.head", title), lead)
        .at(new Crumb(t("shell.education"), EducationPaths.OVERVIEW),
            new Crumb(t("education.studies.title"), EducationPaths.STUDIES),
            new Crumb(title, EducationPaths.study(study.slug())))
        .behind(Door.EXPLORE)
        .describedBy(SchemaOrg.programme(here, title, lead, names));
  }

  private static Head head(Study study, Language language) {
    Integer credits = study.credits();
    List<Fact> facts = List.of(
        new Fact("education.fact.level", t("education.level." + study.level())),
        new Fact("education.fact.length", t("education.years.full-time", Durations.years(study.years()))),
        new Fact("education.fact.credits", credits == null ? t("education.fact.credits.none") : Durations.number(credits)),
        new Fact("education.fact.field", t("field." + study.field())));
    return new Head(study.title().in(language), study.lead().in(language), facts, EducationPaths.comparing(study.slug()),
        language == Language.NB);
  }
}
