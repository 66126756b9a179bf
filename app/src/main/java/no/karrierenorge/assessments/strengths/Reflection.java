package no.karrierenorge.assessments.strengths;

import java.util.List;
import no.karrierenorge.platform.language.Texts;

/**
 * What is asked to think and write about.
 *
 * @param version raised whenever a question or a choice is added or changed
 */
record Reflection(int version, Strengths strengths, Conditions learningConditions) {
  record Strengths(Texts lead, List<Prompt> prompts, Texts closing) {}

  /** Something to write about, and questions for afterwards. */
  record Prompt(String id, Texts name, Texts ask, List<Texts> followUps) {}

  record Conditions(Texts lead, List<Condition> items, Texts closing) {}

  /**
   * Something around learning that differs between people.
   *
   * @param several whether more than one choice can be true
   * @param note asks for a few words of one's own
   */
  record Condition(String id, Texts name, boolean several, Texts ask, List<Choice> choices, Texts note) {}

  record Choice(String id, Texts text) {}

  List<Prompt> prompts() {
    return strengths.prompts();
  }

  List<Condition> conditions() {
    return learningConditions.items();
  }
}
