package no.karrierenorge.assessments.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.karrierenorge.assessments.skills.view.Name;
import no.karrierenorge.catalogue.EscoSkill;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import org.junit.jupiter.api.Test;

/** A name says its language when that is not the page's. */
class SkillNamesTest {
  private static final SkillNames NAMES = new SkillNames(Map.of("both", new EscoSkill("u", "steke brød", "bake bread").name(),
      "english", new EscoSkill("u", null, "bake goods").name(), "norwegian", new EscoSkill("u", "ordne mel", null).name()));

  @Test
  void whatHasNotBeenTranslatedIsMarked() {
    assertThat(shown("both", Language.NN)).isEqualTo(new Name("Steke brød", null));
    assertThat(shown("english", Language.NN)).isEqualTo(new Name("Bake goods", "en"));
    assertThat(shown("norwegian", Language.NN)).isEqualTo(new Name("Ordne mel", null));
    assertThat(shown("both", Language.EN)).isEqualTo(new Name("Bake bread", null));
    assertThat(shown("english", Language.EN)).isEqualTo(new Name("Bake goods", null));
    assertThat(shown("norwegian", Language.EN)).isEqualTo(new Name("Ordne mel", "nb"));
  }

  private static Name shown(String id, Language language) {
    return Text.in(language, () -> NAMES.shown(id));
  }

  @Test
  void noneOfOurOwnIsTakenForAnUntranslatedOne() {
    assertThat(new KnownSkills().skills()).noneMatch(skill -> skill.name().nb().equals(skill.name().en()) || skill.name().en() == null);
  }
}
