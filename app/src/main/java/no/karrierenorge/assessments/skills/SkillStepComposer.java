package no.karrierenorge.assessments.skills;

import static no.karrierenorge.platform.language.Text.t;

import java.util.Collection;
import java.util.List;
import no.karrierenorge.assessments.skills.view.ExperiencePage;
import no.karrierenorge.assessments.skills.view.LevelPage;
import no.karrierenorge.assessments.skills.view.LevelPage.Choice;
import no.karrierenorge.assessments.skills.view.LevelPage.Question;
import no.karrierenorge.assessments.skills.view.OccupationPage;
import no.karrierenorge.assessments.skills.view.OccupationPage.Named;
import no.karrierenorge.assessments.skills.view.StartPage;
import no.karrierenorge.assessments.skills.view.Tick;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import org.springframework.stereotype.Component;

/** Puts the pages together that gather skills. */
@Component
class SkillStepComposer {
  private final KnownSkills known;
  private final Occupations occupations;
  private final Skills skills;

  SkillStepComposer(KnownSkills known, Occupations occupations, Skills skills) {
    this.known = known;
    this.occupations = occupations;
    this.skills = skills;
  }

  StartPage start(Here here) {
    return new StartPage(here.frame(t("skills.title"), t("skills.description")).at(new Crumb(t("skills.crumb"), SkillController.PATH)).behind(Door.KNOW));
  }

  ExperiencePage experiences(Inventory inventory, Here here) {
    List<ExperiencePage.Group> groups = known.experienceGroups().stream()
        .map(group -> new ExperiencePage.Group(in(group.name()), known.experiences().stream()
            .filter(experience -> experience.group().equals(group.id()))
            .map(experience -> new Tick(experience.id(), SkillNames.shown(experience.name()), "", inventory.experiences().contains(experience.id())))
            .toList()))
        .toList();
    return new ExperiencePage(frame(t("skills.experiences.title"), here), groups);
  }

  OccupationPage occupations(Inventory inventory, Sought sought, Here here) {
    List<String> found = occupations.find(sought).stream().filter(slug -> !inventory.occupations().contains(slug)).toList();
    return new OccupationPage(frame(t("skills.occupations.title"), here), named(inventory.occupations()), sought.text(), named(found));
  }

  private List<Named> named(Collection<String> slugs) {
    return slugs.stream().flatMap(slug -> occupations.findTitle(slug).map(title -> new Named(slug, title)).stream()).toList();
  }

  LevelPage levels(Inventory inventory, Here here) {
    SkillNames names = skills.named(inventory.skills().keySet());
    List<Question> questions = inventory.skills().entrySet().stream()
        .map(entry -> new Question(entry.getKey(), names.shown(entry.getKey()), entry.getValue().ordinal()))
        .toList();
    return new LevelPage(frame(t("skills.levels.title"), here), questions,
        Level.SAID.stream().map(level -> new Choice(level.ordinal(), t("skills.level." + level.word()))).toList());
  }

  static PageFrame frame(String title, Here here) {
    return here.frame(title, t("skills.description")).behind(Door.KNOW).personal();
  }

  private static String in(Texts texts) {
    return texts.in(Text.language());
  }
}
