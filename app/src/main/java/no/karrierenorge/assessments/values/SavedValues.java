package no.karrierenorge.assessments.values;

import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.platform.language.Texts;

/**
 * The order of somebody's values as it is saved, with their names: it stays readable when the cards have changed.
 *
 * @param places the most important first; what stands side by side is in one list
 * @param unplaced as important, but not compared
 * @param isLoosened whether contradictions have put some side by side
 * @param judgements what was said of pairs, and gave this order
 */
record SavedValues(List<List<Value>> places, List<Value> unplaced, List<Value> some, List<Value> less, boolean isLoosened, List<Judgement> judgements) {
  record Value(String id, Texts name) {}

  static SavedValues of(Laid laid, ValueCards cards) {
    Sorting sorting = laid.sorting(cards);
    List<String> pool = laid.pool(cards);
    List<String> compared = laid.compared(cards);
    Stream<String> aside = Stream.concat(sorting.unplaced().stream(), pool.stream().filter(id -> !compared.contains(id)));
    return new SavedValues(sorting.places().stream().map(place -> named(place.stream(), cards)).toList(), named(aside, cards),
        named(laid.in(Pile.SOME, cards).stream().filter(id -> !pool.contains(id)), cards), named(laid.in(Pile.LESS, cards).stream(), cards),
        sorting.isLoosened(), laid.judgements().all());
  }

  private static List<Value> named(Stream<String> ids, ValueCards cards) {
    return ids.flatMap(id -> cards.find(id).stream()).map(card -> new Value(card.id(), card.name())).toList();
  }

  /** All that is among the most important, those with a place first. */
  List<Value> first() {
    return Stream.concat(places.stream().flatMap(List::stream), unplaced.stream()).toList();
  }
}
