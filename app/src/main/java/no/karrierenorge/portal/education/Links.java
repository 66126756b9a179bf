package no.karrierenorge.portal.education;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import no.karrierenorge.catalogue.EducationEntry;
import no.karrierenorge.catalogue.Institution;
import no.karrierenorge.catalogue.Occupation;
import no.karrierenorge.catalogue.Programme;
import no.karrierenorge.catalogue.Study;
import no.karrierenorge.catalogue.Trade;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.portal.education.view.Link;

/** Entries as links, each with the few words that tell it from its neighbours. */
final class Links {
  private Links() {}

  static List<Link> occupations(List<Occupation> occupations) {
    return occupations.stream()
        .map(occupation -> new Link(occupation.title().in(Text.language()), "/yrker/" + occupation.slug(), t("education." + occupation.education())))
        .toList();
  }

  static Link programme(Programme programme) {
    return new Link(programme.title().in(Text.language()), EducationPaths.upperSecondary(programme.slug()),
        t("education.programme.length." + programme.kind()));
  }

  static Link trade(Trade trade) {
    return new Link(trade.title().in(Text.language()), EducationPaths.upperSecondary(trade.slug()), Durations.of(trade.road()));
  }

  static Link study(Study study) {
    return new Link(study.title().in(Text.language()), EducationPaths.study(study.slug()), Durations.of(study));
  }

  static Link institution(Institution institution) {
    return new Link(institution.title().in(Text.language()), EducationPaths.institution(institution.slug()), String.join(", ", institution.towns()));
  }

  static Link entry(EducationEntry entry) {
    return new Link(entry.title().in(Text.language()), EducationPaths.of(entry), t("education.level." + entry.level()));
  }
}
