package no.karrierenorge.assessments.interests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import no.karrierenorge.assessments.interests.Instrument.Item;

/**
 * What answers add up to: for each area the mean liking, laid out from 0 (does not like any of it) to 100 (likes all of it a lot).
 *
 * @param shares by area; only when every area was answered often enough
 * @param consistency how well the answers within the areas agree, from -1 to 1; nothing when the profile is too flat to tell
 */
record Profile(Map<Letter, Double> shares, OptionalDouble consistency) {
  /** Half of an area's activities must be answered before anything is said of it. */
  private static final int LEAST_OF_TEN = 5;

  /** Below this distance between the highest and the lowest of the six no area stands out; one step of every answer is 25. */
  private static final double FLAT = 15;

  /** Below this the halves of the same areas say different things (Jackson 1976 uses individual reliability in this way). */
  private static final double UNSURE = 0.5;

  /** The profile of the answers to a form's items, or nothing when too few were given. */
  static Optional<Profile> find(List<Item> items, Answers answers) {
    var shares = new EnumMap<Letter, Double>(Letter.class);
    for (Letter letter : Letter.values()) {
      List<Integer> given = given(items, letter, answers);
      long asked = items.stream().filter(item -> item.letter() == letter).count();
      if (given.size() * 10L < asked * LEAST_OF_TEN) return Optional.empty();
      shares.put(letter, share(given));
    }
    return Optional.of(new Profile(Map.copyOf(shares), consistency(items, answers)));
  }

  private static List<Integer> given(List<Item> items, Letter letter, Answers answers) {
    return items.stream().filter(item -> item.letter() == letter).flatMapToInt(item -> answers.to(item).stream()).boxed().toList();
  }

  private static double share(List<Integer> answers) {
    double mean = answers.stream().mapToInt(Integer::intValue).average().orElseThrow();
    return (mean - Answers.LEAST) / (Answers.MOST - Answers.LEAST) * 100;
  }

  /**
   * Individual reliability (D. N. Jackson 1976): each area's answers are parted into every first and every second, the six means of one
   * half are correlated with those of the other, and the correlation is stepped up to the whole length by Spearman and Brown, 2r/(1+r).
   */
  private static OptionalDouble consistency(List<Item> items, Answers answers) {
    var first = new ArrayList<Double>();
    var second = new ArrayList<Double>();
    for (Letter letter : Letter.values()) {
      List<Integer> given = given(items, letter, answers);
      if (given.size() < 2) return OptionalDouble.empty();
      first.add(half(given, 0));
      second.add(half(given, 1));
    }
    Shape one = Shape.of(first);
    Shape other = Shape.of(second);
    if (one.isLevel() || other.isLevel()) return OptionalDouble.empty();
    double r = one.likeness(other);
    return OptionalDouble.of(r < 0 ? Math.max(-1, 2 * r / (1 + r)) : 2 * r / (1 + r));
  }

  private static double half(List<Integer> answers, int from) {
    var half = new ArrayList<Integer>();
    for (int i = from; i < answers.size(); i += 2) half.add(answers.get(i));
    return half.stream().mapToInt(Integer::intValue).average().orElseThrow();
  }

  double share(Letter letter) {
    return shares.getOrDefault(letter, 0.0);
  }

  /** The highest first; of equals the one that stands first round the hexagon. */
  List<Letter> strongest() {
    return Stream.of(Letter.values()).sorted(Comparator.comparing((Letter letter) -> -share(letter))).toList();
  }

  boolean isFlat() {
    return share(strongest().getFirst()) - share(strongest().getLast()) < FLAT;
  }

  boolean isUnsure() {
    return !isFlat() && consistency.orElse(0) < UNSURE;
  }

  /** The six shares in the hexagon's order. */
  List<Double> figures() {
    return Stream.of(Letter.values()).map(this::share).toList();
  }
}
