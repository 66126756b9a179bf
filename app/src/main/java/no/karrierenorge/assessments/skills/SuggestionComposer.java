package no.karrierenorge.assessments.skills;

import static no.karrierenorge.platform.language.Text.count;
import static no.karrierenorge.platform.language.Text.t;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.karrierenorge.assessments.skills.SkillSet.Group;
import no.karrierenorge.assessments.skills.SkillSet.Skill;
import no.karrierenorge.assessments.skills.view.SuggestionPage;
import no.karrierenorge.assessments.skills.view.SuggestionPage.Section;
import no.karrierenorge.assessments.skills.view.Tick;
import no.karrierenorge.catalogue.EscoSkill;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page together on which skills are ticked: those suggested, and those looked for. */
@Component
class SuggestionComposer {
  private final KnownSkills known;
  private final Skills skills;
  private final Backgrounds backgrounds;

  SuggestionComposer(KnownSkills known, Skills skills, Backgrounds backgrounds) {
    this.known = known;
    this.skills = skills;
    this.backgrounds = backgrounds;
  }

  /** Suggested are also the skills that she has already: unticked, they go. */
  SuggestionPage of(Inventory inventory, Browsing browsing, Here here) {
    Suggestions suggested = backgrounds.suggestions(inventory);
    Set<String> shown = new LinkedHashSet<>(suggested.bySkill().keySet());
    shown.addAll(inventory.skills().keySet());
    SkillNames names = skills.named(shown);
    List<Section> sections = sections(shown.stream().map(id -> tick(id, names, suggested, inventory)).toList());
    Section found = found(browsing, shown);
    String lead = shown.isEmpty() ? t("skills.suggestions.none") : count("skills.suggestions.lead", shown.size());
    boolean hasEsco = Stream.concat(sections.stream(), Stream.ofNullable(found)).flatMap(section -> section.ticks().stream()).anyMatch(SuggestionComposer::isOfEsco);
    return new SuggestionPage(SkillStepComposer.frame(t("skills.suggestions.title"), here), lead, problem(browsing), sections, browsing.sought().text(),
        found, known.groups().stream().map(group -> new SuggestionPage.Group(group.id(), group.name().in(Text.language()))).toList(), hasEsco);
  }

  private static @Nullable String problem(Browsing browsing) {
    return browsing.problem() == null ? null : t(browsing.problem(), Inventory.MOST_OF_ESCO);
  }

  private static Tick tick(String id, SkillNames names, Suggestions suggested, Inventory inventory) {
    List<String> sources = suggested.sources(id);
    String note = sources.isEmpty() ? t("skills.suggestions.own") : t("skills.suggestions.from", String.join(", ", sources));
    return new Tick(id, names.shown(id), note, inventory.skills().containsKey(id));
  }

  /** Our own by their groups, and ESCO's behind them. */
  private List<Section> sections(List<Tick> ticks) {
    Stream<Section> own = known.groups().stream()
        .map(group -> new Section(group.name().in(Text.language()), ticks.stream().filter(tick -> isIn(group, tick)).toList()));
    var esco = new Section(t("skills.suggestions.esco"), ticks.stream().filter(SuggestionComposer::isOfEsco).toList());
    return Stream.concat(own, Stream.of(esco)).filter(section -> !section.ticks().isEmpty()).toList();
  }

  private boolean isIn(Group group, Tick tick) {
    return known.find(tick.id()).filter(skill -> skill.group().equals(group.id())).isPresent();
  }

  private static boolean isOfEsco(Tick tick) {
    return EscoSkill.isOne(tick.id());
  }

  /** What stands on the page already is not shown twice. */
  private @Nullable Section found(Browsing browsing, Set<String> shown) {
    if (!browsing.sought().isBlank()) return section(t("skills.suggestions.found", browsing.sought().text()), skills.find(browsing.sought(), shown));
    return known.groups().stream().filter(group -> group.id().equals(browsing.group())).findFirst()
        .map(group -> section(group.name().in(Text.language()), skills.named(others(group, shown))))
        .orElse(null);
  }

  private List<String> others(Group group, Set<String> shown) {
    return known.skills().stream().filter(skill -> skill.group().equals(group.id())).map(Skill::id).filter(id -> !shown.contains(id)).toList();
  }

  private static Section section(String name, SkillNames found) {
    return new Section(name, found.ids().stream().map(id -> new Tick(id, found.shown(id), EscoSkill.isOne(id) ? "ESCO" : "", false)).toList());
  }
}
