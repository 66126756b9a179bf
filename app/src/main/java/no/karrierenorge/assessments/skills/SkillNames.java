package no.karrierenorge.assessments.skills;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.karrierenorge.assessments.skills.view.Name;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/** The names of skills by their ids. */
record SkillNames(Map<String, Texts> byId) {
  Set<String> ids() {
    return byId.keySet();
  }

  Optional<Texts> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** As a page says it; a skill that is not among them has an empty name. */
  Name shown(String id) {
    return find(id).map(SkillNames::shown).orElse(new Name("", null));
  }

  static Name shown(Texts name) {
    return new Name(name.in(Text.language()), otherLanguage(name));
  }

  /** ESCO is not translated in all its releases: where Norwegian lacks, the English name stands for both. */
  private static @Nullable String otherLanguage(Texts name) {
    return switch (Text.language()) {
      case NB, NN -> name.nb().equals(name.en()) ? "en" : null;
      case EN, UK, AR -> name.en() == null ? "nb" : null;
    };
  }
}
