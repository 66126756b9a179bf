package no.karrierenorge.assessments.interests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import no.karrierenorge.assessments.interests.Instrument.Item;

/**
 * What somebody has answered: how she would like each activity, from 1 to 5. Whatever she skipped is left out.
 *
 * @param byItem by the item's id
 */
record Answers(Map<String, Integer> byItem) {
  static final Answers NONE = new Answers(Map.of());
  static final int LEAST = 1;
  static final int MOST = 5;

  Answers {
    if (byItem.values().stream().anyMatch(value -> value < LEAST || value > MOST)) throw new IllegalArgumentException("not an answer");
    byItem = Map.copyOf(byItem);
  }

  /** Of digits in the instrument's order, as {@link #digits} writes them; what is none of the answers counts as skipped. */
  static Answers of(String digits, List<Item> items) {
    var byItem = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < Math.min(digits.length(), items.size()); i++) {
      int value = digits.charAt(i) - '0';
      if (value >= LEAST && value <= MOST) byItem.put(items.get(i).id(), value);
    }
    return new Answers(byItem);
  }

  /** One digit an item, 0 where it was skipped: short enough for a cookie. */
  String digits(List<Item> items) {
    var digits = new StringBuilder();
    for (Item item : items) digits.append(byItem.getOrDefault(item.id(), 0));
    return digits.toString();
  }

  OptionalInt to(Item item) {
    Integer answer = byItem.get(item.id());
    return answer == null ? OptionalInt.empty() : OptionalInt.of(answer);
  }

  /** With some items answered anew; one that is not in {@code page} stays as it was. */
  Answers with(List<Item> page, Map<String, Integer> answered) {
    var all = new TreeMap<>(byItem);
    page.forEach(item -> all.remove(item.id()));
    all.putAll(answered);
    return new Answers(all);
  }

  int size() {
    return byItem.size();
  }
}
