package no.karrierenorge.assessments.values;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.karrierenorge.assessments.values.ValueCards.Card;

/**
 * How far somebody has come with her cards.
 *
 * @param piles where each card lies, by its id; what she has not laid is left out
 * @param kept which she compares, when there were too many in the first pile
 */
record Laid(Map<String, Pile> piles, List<String> kept, Judgements judgements) {
  static final Laid NONE = new Laid(Map.of(), List.of(), Judgements.NONE);

  /** So many can be put in order with at most 17 comparisons. */
  static final int MOST_COMPARED = 8;
  static final int LEAST_COMPARED = 2;

  Laid {
    piles = Map.copyOf(piles);
    kept = List.copyOf(kept);
  }

  Pile pile(Card card) {
    return piles.getOrDefault(card.id(), Pile.NONE);
  }

  Laid laying(Map<String, Pile> page) {
    var all = new LinkedHashMap<>(piles);
    all.putAll(page);
    all.values().removeIf(pile -> pile == Pile.NONE);
    return new Laid(all, kept, judgements);
  }

  Laid keeping(Collection<String> ids) {
    return new Laid(piles, List.copyOf(ids), judgements);
  }

  Laid judging(Judgements said) {
    return new Laid(piles, kept, said);
  }

  /** What may be compared: the most important, with the second pile when there is too little to compare in the first. */
  List<String> pool(ValueCards cards) {
    List<String> most = in(Pile.MOST, cards);
    if (most.size() >= LEAST_COMPARED) return most;
    var both = new ArrayList<>(most);
    both.addAll(in(Pile.SOME, cards));
    return both;
  }

  /** What is compared; nothing as long as she has to choose among too many. */
  List<String> compared(ValueCards cards) {
    List<String> pool = pool(cards);
    if (pool.size() <= MOST_COMPARED) return pool;
    List<String> chosen = pool.stream().filter(kept::contains).toList();
    return isRight(chosen.size()) ? chosen : List.of();
  }

  static boolean isRight(int chosen) {
    return chosen >= LEAST_COMPARED && chosen <= MOST_COMPARED;
  }

  Sorting sorting(ValueCards cards) {
    return Sorting.of(compared(cards), judgements);
  }

  List<String> in(Pile pile, ValueCards cards) {
    return cards.where(card -> pile(card) == pile).stream().map(Card::id).toList();
  }
}
