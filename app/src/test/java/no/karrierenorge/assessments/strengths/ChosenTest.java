package no.karrierenorge.assessments.strengths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.karrierenorge.assessments.strengths.Reflection.Choice;
import no.karrierenorge.assessments.strengths.Reflection.Condition;
import no.karrierenorge.platform.language.Texts;
import org.junit.jupiter.api.Test;

/** What is chosen lies on the device, and what is written keeps its words. */
class ChosenTest {
  private final Reflection reflection = new Reflections().current();

  @Test
  void whatIsWrittenIsReadAgain() {
    var chosen = new Chosen(List.of("went-well", "learnt-yourself"), Map.of("light", List.of("soft"), "support", List.of("person", "more-time")));

    assertThat(Chosen.read(chosen.written(reflection), reflection)).contains(chosen);
  }

  @Test
  void theLargestChoiceIsShort() {
    var all = new LinkedHashMap<String, List<String>>();
    reflection.conditions().forEach(condition -> all.put(condition.id(), condition.choices().stream().map(Choice::id).toList()));
    var chosen = new Chosen(reflection.prompts().stream().map(Reflection.Prompt::id).toList(), all);

    assertThat(chosen.written(reflection)).hasSizeLessThan(200);
    assertThat(Chosen.read(chosen.written(reflection), reflection)).contains(chosen);
  }

  @Test
  void whatSomebodyHasMadeUpIsPassedOver() {
    assertThat(Chosen.read("99.0.", reflection)).isEmpty();
    assertThat(Chosen.read("", reflection)).isEmpty();
    assertThat(Chosen.read(reflection.version() + ".09x0.9x,,1,-", reflection)).contains(new Chosen(List.of("went-well"), Map.of("company", List.of("pair"))));
  }

  @Test
  void everyConditionHasChoicesOfTheirOwn() {
    assertThat(reflection.conditions()).extracting(Condition::id).doesNotHaveDuplicates();
    assertThat(reflection.conditions()).allSatisfy(condition -> assertThat(condition.choices()).extracting(Choice::id).doesNotHaveDuplicates().hasSizeBetween(2, 9));
  }

  @Test
  void anAnswerToAQuestionThatIsAskedNoLongerStaysWhenTheRestIsRewritten() {
    var old = new SavedStrengths.Written("asked-once", new Texts("Spurt før", null, null), "Det jeg svarte");
    var saved = new SavedStrengths(List.of(new SavedStrengths.Written("went-well", new Texts("Bra", null, null), "Før"), old), List.of());

    SavedStrengths rewritten = saved.rewritten(new Sheet(Map.of("went-well", "Etter"), Map.of()), reflection);

    assertThat(rewritten.texts()).extracting(SavedStrengths.Written::text).containsExactly("Etter", "Det jeg svarte");
  }
}
