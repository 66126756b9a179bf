package no.karrierenorge.assessments.values;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.karrierenorge.assessments.values.Judgement.Answer;

/**
 * How far the order of some values is clear. Each value is put among those before it by halving (binary insertion, D. E. Knuth, The Art of
 * Computer Programming 3, 5.3.1), which needs at most {@link #most} comparisons. Whoever stops has an order of those that have a place.
 *
 * @param places the most important first; what stands side by side was called alike, or contradicts itself
 * @param unplaced what has not been compared yet
 * @param next the pair to be asked about, unless the order is clear
 * @param left the most comparisons that are still needed
 * @param isLoosened whether answers that contradict each other have put values side by side
 */
record Sorting(List<Set<String>> places, List<String> unplaced, Optional<Pair> next, int left, boolean isLoosened) {
  record Pair(String one, String other) {}

  /** The most comparisons that so many values can need. */
  static int most(int values) {
    return IntStream.rangeClosed(2, values).map(Sorting::halvings).sum();
  }

  /** How often one of so many gaps must be halved to find one. */
  private static int halvings(int gaps) {
    return 32 - Integer.numberOfLeadingZeros(gaps - 1);
  }

  /** @param values in the order in which they are put in */
  static Sorting of(List<String> values, Judgements judgements) {
    var places = new ArrayList<Set<String>>();
    for (int i = 0; i < values.size(); i++) {
      var search = new Search(values.get(i), places, judgements);
      if (search.open().isPresent()) return stopped(places, values.subList(i, values.size()), search, judgements);
      search.put();
    }
    return new Sorting(loosened(places, judgements), List.of(), Optional.empty(), 0, isLoose(places, judgements));
  }

  private static Sorting stopped(List<Set<String>> places, List<String> unplaced, Search search, Judgements judgements) {
    int later = IntStream.range(1, unplaced.size()).map(i -> halvings(places.size() + 1 + i)).sum();
    return new Sorting(loosened(places, judgements), List.copyOf(unplaced), search.open(), search.left() + later, isLoose(places, judgements));
  }

  private static boolean isLoose(List<Set<String>> places, Judgements judgements) {
    return loosened(places, judgements).size() < places.size();
  }

  /** Puts side by side whatever lies between two values of which she has said the opposite of their order. */
  private static List<Set<String>> loosened(List<Set<String>> places, Judgements judgements) {
    var loosened = new ArrayList<Set<String>>(places.stream().map(LinkedHashSet::new).toList());
    for (Judgement judgement : judgements.all()) {
      int one = indexOf(loosened, judgement.first());
      int other = indexOf(loosened, judgement.second());
      if (one >= 0 && other >= 0 && !agrees(judgement.answer(), one, other)) join(loosened, Math.min(one, other), Math.max(one, other));
    }
    return List.copyOf(loosened);
  }

  private static boolean agrees(Answer answer, int one, int other) {
    return one == other || switch (answer) {
      case FIRST -> one < other;
      case SECOND -> one > other;
      case ALIKE -> false;
    };
  }

  private static void join(List<Set<String>> places, int first, int last) {
    for (int i = first; i < last; i++) places.get(first).addAll(places.remove(first + 1));
  }

  private static int indexOf(List<Set<String>> places, String value) {
    return IntStream.range(0, places.size()).filter(i -> places.get(i).contains(value)).findFirst().orElse(-1);
  }

  /** The way of one value to its place among those before it, as far as the answers lead. */
  private static final class Search {
    private final String value;
    private final List<Set<String>> places;
    private int low;
    private int high;
    private boolean isAlike;
    private Optional<Pair> open = Optional.empty();

    Search(String value, List<Set<String>> places, Judgements judgements) {
      this.value = value;
      this.places = places;
      this.high = places.size();
      while (low < high && !isAlike && open.isEmpty()) step(judgements);
    }

    private void step(Judgements judgements) {
      int middle = (low + high) / 2;
      Optional<Answer> known = places.get(middle).stream().flatMap(other -> judgements.find(value, other).stream()).findFirst();
      if (known.isEmpty()) open = Optional.of(new Pair(value, places.get(middle).iterator().next()));
      else follow(known.get(), middle);
    }

    private void follow(Answer answer, int middle) {
      switch (answer) {
        case FIRST -> high = middle;
        case SECOND -> low = middle + 1;
        case ALIKE -> {
          low = middle;
          isAlike = true;
        }
      }
    }

    Optional<Pair> open() {
      return open;
    }

    int left() {
      return halvings(high - low + 1);
    }

    void put() {
      if (isAlike) places.get(low).add(value);
      else places.add(low, new LinkedHashSet<>(Set.of(value)));
    }
  }
}
