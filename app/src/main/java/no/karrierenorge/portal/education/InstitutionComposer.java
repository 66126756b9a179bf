package no.karrierenorge.portal.education;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import no.karrierenorge.catalogue.Education;
import no.karrierenorge.catalogue.Institution;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portal.education.view.Head;
import no.karrierenorge.portal.education.view.Head.Fact;
import no.karrierenorge.portal.education.view.InstitutionPage;
import org.springframework.stereotype.Component;

/** Composes the page of a place to study. */
@Component
class InstitutionComposer {
  private final Education education;

  InstitutionComposer(Education education) {
    this.education = education;
  }

  InstitutionPage of(Institution institution, Here here) {
    return new InstitutionPage(frame(institution, here), head(institution, here.language()), institution.url(),
        StudyGroups.byField(education.studiesAt(institution)), SourceLines.of(institution.sources(), institution.reviewedOn()));
  }

  private static PageFrame frame(Institution institution, Here here) {
    String title = institution.title().in(here.language());
    String about = t("education.institution.description", title, String.join(", ", institution.towns()));
    return here.frame(title, about)
        .at(new Crumb(t("shell.education"), EducationPaths.OVERVIEW),
            new Crumb(t("education.institutions.title"), EducationPaths.INSTITUTIONS),
            new Crumb(title, EducationPaths.institution(institution.slug())))
        .behind(Door.EXPLORE)
        .describedBy(SchemaOrg.institution(here, title, about, institution.url()));
  }

  private static Head head(Institution institution, Language language) {
    List<Fact> facts = List.of(
        new Fact("education.fact.kind", t("education.institution." + institution.kind())),
        new Fact("education.fact.towns", String.join(", ", institution.towns())));
    return new Head(institution.title().in(language), institution.about().in(language), facts, null, language == Language.NB);
  }
}
