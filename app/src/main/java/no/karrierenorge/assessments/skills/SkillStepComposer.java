package no.karrierenorge.assessments.skills;

import static no.karrierenorge.platform.language.Text.count;
import static no.karrierenorge.platform.language.Text.t;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.karrierenorge.assessments.skills.SkillSet.Skill;
import no.karrierenorge.assessments.skills.view.ExperiencePage;
import no.karrierenorge.assessments.skills.view.LevelPage;
import no.karrierenorge.assessments.skills.view.LevelPage.Choice;
import no.karrierenorge.assessments.skills.view.LevelPage.Question;
import no.karrierenorge.assessments.skills.view.OccupationPage;
import no.karrierenorge.assessments.skills.view.OccupationPage.Named;
import no.karrierenorge.assessments.skills.view.StartPage;
import no.karrierenorge.assessments.skills.view.SuggestionPage;
import no.karrierenorge.assessments.skills.view.SuggestionPage.Section;
import no.karrierenorge.assessments.skills.view.Tick;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages together that gather skills. */
@Component
class SkillStepComposer {
  private static final int MOST_FOUND = 20;

  private final KnownSkills known;
  private final Occupations occupations;
  private final Backgrounds backgrounds;

  SkillStepComposer(KnownSkills known, Occupations occupations, Backgrounds backgrounds) {
    this.known = known;
    this.occupations = occupations;
    this.backgrounds = backgrounds;
  }

  StartPage start(Here here) {
    return new StartPage(here.frame(t("skills.title"), t("skills.description")).at(new Crumb(t("skills.crumb"), SkillController.PATH)).behind(Door.KNOW));
  }

  ExperiencePage experiences(Inventory inventory, Here here) {
    List<ExperiencePage.Group> groups = known.experienceGroups().stream()
        .map(group -> new ExperiencePage.Group(in(group.name()), known.experiences().stream()
            .filter(experience -> experience.group().equals(group.id()))
            .map(experience -> new Tick(experience.id(), in(experience.name()), "", inventory.experiences().contains(experience.id())))
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

  /** Suggested are also the skills that she has already: unticked, they go. */
  SuggestionPage suggestions(Inventory inventory, Browsing browsing, Here here) {
    Suggestions suggested = backgrounds.suggestions(inventory);
    Set<String> shown = new LinkedHashSet<>(suggested.bySkill().keySet());
    shown.addAll(inventory.skills().keySet());
    List<Section> sections = known.groups().stream()
        .map(group -> new Section(in(group.name()), shown.stream().flatMap(id -> known.find(id).stream())
            .filter(skill -> skill.group().equals(group.id()))
            .map(skill -> tick(skill, suggested, inventory))
            .toList()))
        .filter(section -> !section.ticks().isEmpty())
        .toList();
    String lead = shown.isEmpty() ? t("skills.suggestions.none") : count("skills.suggestions.lead", shown.size());
    return new SuggestionPage(frame(t("skills.suggestions.title"), here), lead, browsing.lacksAny() ? t("skills.suggestions.lacks") : null, sections,
        browsing.sought().text(), found(browsing, shown), known.groups().stream().map(group -> new SuggestionPage.Group(group.id(), in(group.name()))).toList());
  }

  private static Tick tick(Skill skill, Suggestions suggested, Inventory inventory) {
    List<String> sources = suggested.sources(skill.id());
    String note = sources.isEmpty() ? t("skills.suggestions.own") : t("skills.suggestions.from", String.join(", ", sources));
    return new Tick(skill.id(), in(skill.name()), note, inventory.skills().containsKey(skill.id()));
  }

  /** What stands on the page already is not shown twice. */
  private @Nullable Section found(Browsing browsing, Set<String> shown) {
    Stream<Skill> others = known.skills().stream().filter(skill -> !shown.contains(skill.id()));
    if (!browsing.sought().isBlank()) {
      return section(t("skills.suggestions.found", browsing.sought().text()),
          others.filter(skill -> browsing.sought().isIn(in(skill.name()))).limit(MOST_FOUND));
    }
    return known.groups().stream().filter(group -> group.id().equals(browsing.group())).findFirst()
        .map(group -> section(in(group.name()), others.filter(skill -> skill.group().equals(group.id()))))
        .orElse(null);
  }

  private static Section section(String name, Stream<Skill> skills) {
    return new Section(name, skills.map(skill -> new Tick(skill.id(), in(skill.name()), "", false)).toList());
  }

  LevelPage levels(Inventory inventory, Here here) {
    List<Question> questions = inventory.skills().entrySet().stream()
        .flatMap(entry -> known.find(entry.getKey()).map(skill -> new Question(skill.id(), in(skill.name()), entry.getValue().ordinal())).stream())
        .toList();
    return new LevelPage(frame(t("skills.levels.title"), here), questions,
        Level.SAID.stream().map(level -> new Choice(level.ordinal(), t("skills.level." + level.word()))).toList());
  }

  private static PageFrame frame(String title, Here here) {
    return here.frame(title, t("skills.description")).behind(Door.KNOW).personal();
  }

  private static String in(Texts texts) {
    return texts.in(Text.language());
  }
}
