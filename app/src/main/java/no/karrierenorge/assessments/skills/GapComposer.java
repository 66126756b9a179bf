package no.karrierenorge.assessments.skills;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.karrierenorge.assessments.skills.view.Name;
import no.karrierenorge.assessments.skills.view.SkillResultPage.Gap;
import no.karrierenorge.assessments.skills.view.SkillResultPage.Missing;
import no.karrierenorge.assessments.skills.view.SkillResultPage.Road;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.catalogue.Education;
import no.karrierenorge.catalogue.EducationEntry;
import no.karrierenorge.platform.language.Text;
import org.springframework.stereotype.Component;

/** The part of a result that puts one occupation beside the skills: what is there, what is missing, and roads to it. */
@Component
class GapComposer {
  private static final int ROADS = 6;
  private static final int PRACTICES = 3;

  private final KnownSkills known;
  private final Skills skills;
  private final Catalogue catalogue;
  private final Education education;

  GapComposer(KnownSkills known, Skills skills, Catalogue catalogue, Education education) {
    this.known = known;
    this.skills = skills;
    this.catalogue = catalogue;
    this.education = education;
  }

  /**
   * Nothing for an occupation that the catalogue does not have.
   *
   * @param had the names of her skills
   */
  Optional<Gap> find(Match match, SkillNames had) {
    SkillNames lacking = skills.named(Stream.concat(match.missingCore().stream(), match.missingAlso().stream()).toList());
    return catalogue.findOccupation(match.occupation()).map(occupation -> {
      String title = occupation.title().in(Text.language());
      List<Name> has = Stream.concat(match.sharedCore().stream(), match.sharedAlso().stream()).map(had::shown).toList();
      return new Gap(title, "/yrker/" + match.occupation(), lead(match), has,
          match.missingCore().stream().map(id -> missing(id, lacking)).toList(), match.missingAlso().stream().map(lacking::shown).toList(),
          education.leadingTo(occupation).stream().limit(ROADS).map(GapComposer::road).toList());
    });
  }

  private static String lead(Match match) {
    int core = match.sharedCore().size() + match.missingCore().size();
    if (match.missingCore().isEmpty()) return t("skills.gap.all", core);
    return match.shared().isEmpty() ? t("skills.gap.none") : t("skills.gap.lead", match.sharedCore().size(), core);
  }

  private Missing missing(String id, SkillNames lacking) {
    List<String> practices = known.experiences().stream()
        .filter(experience -> experience.skills().contains(id))
        .limit(PRACTICES)
        .map(experience -> experience.name().in(Text.language()))
        .toList();
    return new Missing(lacking.shown(id), practices.isEmpty() ? "" : t("skills.gap.practice", String.join(", ", practices)));
  }

  private static Road road(EducationEntry entry) {
    String folder = switch (entry.kind()) {
      case PROGRAMME, TRADE -> "/utdanning/videregaende/";
      case STUDY -> "/utdanning/studier/";
    };
    return new Road(entry.title().in(Text.language()), folder + entry.slug(), t("skills.road." + entry.kind().name().toLowerCase(Locale.ROOT)));
  }
}
