package no.karrierenorge.assessments.skills;

import static no.karrierenorge.platform.language.Text.count;
import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.karrierenorge.assessments.SavedSkills;
import no.karrierenorge.assessments.skills.view.Name;
import no.karrierenorge.assessments.skills.view.SkillResultPage;
import no.karrierenorge.assessments.skills.view.SkillResultPage.Gap;
import no.karrierenorge.assessments.skills.view.SkillResultPage.Hit;
import no.karrierenorge.assessments.skills.view.SkillResultPage.Option;
import no.karrierenorge.catalogue.EscoSkill;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.view.Keeping;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page together that shows what somebody can and where it is used. */
@Component
class SkillResultComposer {
  private static final int FIRST = 6;
  private static final int MOST = 30;
  private static final int SHARED_SHOWN = 4;

  private final Uses uses;
  private final Occupations occupations;
  private final Backgrounds backgrounds;
  private final GapComposer gaps;
  private final Keepings keepings;

  SkillResultComposer(Uses uses, Occupations occupations, Backgrounds backgrounds, GapComposer gaps, Keepings keepings) {
    this.uses = uses;
    this.occupations = occupations;
    this.backgrounds = backgrounds;
    this.gaps = gaps;
    this.keepings = keepings;
  }

  SkillResultPage of(SkillResult result, Focus focus, Holder holder, Here here) {
    SavedSkills saved = result.saved();
    String headline = headline(saved.skills().size());
    PageFrame frame = here.frame(headline, t("skills.description")).at(new Crumb(t("skills.crumb"), SkillController.PATH)).behind(Door.KNOW).personal();
    List<Match> matches = Match.nearest(uses.all(result.names().ids()), result.names().ids(), Set.copyOf(saved.occupations()));
    Keeping keeping = result.isSaved() ? keepings.saved(frame, holder) : keepings.fresh(frame, SkillResultController.SAVING, holder);
    return new SkillResultPage(frame, headline, t("skills.result.lead"), backgrounds.names(saved.experiences(), saved.occupations()), levels(result),
        hits(matches, result, focus), more(matches, result, focus), options(focus), gap(result, focus), questions(saved),
        how(result), uses.hasEsco(), keeping);
  }

  String headline(int skills) {
    return count("skills.headline", skills);
  }

  private String how(SkillResult result) {
    String own = t("skills.how", result.version());
    boolean hasEsco = uses.hasEsco() || result.names().ids().stream().anyMatch(EscoSkill::isOne);
    return hasEsco ? own + " " + t("skills.how.esco") : own;
  }

  private static List<SkillResultPage.Level> levels(SkillResult result) {
    return result.byLevel().entrySet().stream()
        .map(entry -> new SkillResultPage.Level(t("skills.level." + entry.getKey().word()), entry.getValue().stream().map(skill -> SkillNames.shown(skill.name())).toList()))
        .toList();
  }

  private List<Hit> hits(List<Match> matches, SkillResult result, Focus focus) {
    return matches.stream().limit(focus.isWhole() ? MOST : FIRST).flatMap(match -> hit(match, result).stream()).toList();
  }

  private Optional<Hit> hit(Match match, SkillResult result) {
    List<Name> shared = match.shared().stream().limit(SHARED_SHOWN).map(result.names()::shown).toList();
    return occupations.findTitle(match.occupation())
        .map(title -> new Hit(title, "/yrker/" + match.occupation(), t("skills.hits.count", match.shared().size(), match.used()), shared,
            result.path() + "?yrke=" + match.occupation() + "#naermere"));
  }

  private static @Nullable String more(List<Match> matches, SkillResult result, Focus focus) {
    return focus.isWhole() || matches.size() <= FIRST ? null : result.path() + "?alle=ja#yrker";
  }

  private List<Option> options(Focus focus) {
    return occupations.byTitle().stream()
        .filter(uses::isKnown)
        .map(slug -> new Option(slug, occupations.findTitle(slug).orElse(slug), slug.equals(focus.occupation())))
        .toList();
  }

  private @Nullable Gap gap(SkillResult result, Focus focus) {
    String slug = focus.occupation();
    if (slug == null) return null;
    SkillNames had = result.names();
    return uses.find(slug, had.ids()).flatMap(use -> gaps.find(Match.of(slug, use, had.ids()), had)).orElse(null);
  }

  /** The first asks for a story behind what she knows best and has a name in her language. */
  private static List<String> questions(SavedSkills saved) {
    List<Name> names = saved.skills().stream().map(skill -> SkillNames.shown(skill.name())).toList();
    String best = names.stream().filter(name -> name.language() == null).findFirst().orElse(names.getFirst()).text();
    return List.of(t("skills.question.story", lowered(best)), t("skills.question.use"), t("skills.question.others"));
  }

  /** Names are verb phrases: within a sentence they begin small. */
  private static String lowered(String name) {
    return name.substring(0, 1).toLowerCase(Text.language().locale()) + name.substring(1);
  }
}
