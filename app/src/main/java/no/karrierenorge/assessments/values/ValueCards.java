package no.karrierenorge.assessments.values;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.karrierenorge.platform.language.Texts;

/**
 * The values that are asked about.
 *
 * @param version raised whenever a value is added or changed
 * @param values in the order in which they are shown
 */
record ValueCards(int version, List<Card> values, Closing closing) {
  /**
   * @param means what it is, in one sentence
   * @param workplaces what to look for and what to ask an employer
   * @param question to think about, for whom it is important
   */
  record Card(String id, Texts name, Texts means, Texts workplaces, Texts question) {}

  record Closing(Texts text, List<Pull> pairs) {}

  /** Two values that often pull in different directions. */
  record Pull(List<String> values, Texts text) {}

  Optional<Card> find(String id) {
    return values.stream().filter(card -> card.id().equals(id)).findFirst();
  }

  List<Card> where(Predicate<Card> condition) {
    return values.stream().filter(condition).toList();
  }
}
