package no.karrierenorge.assessments.skills;

import static java.util.function.Predicate.not;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import no.karrierenorge.catalogue.EscoSkill;

/**
 * Writes an inventory in so few letters that all of it fits into a cookie: each thing as its place in its list. The lists' own sign stands
 * in front, so that what was written with other lists is not misread. Skills of ESCO stand behind all that, by their own numbers: their
 * list may be another tomorrow.
 */
record Positions(List<String> experiences, List<String> occupations, List<String> skills) {
  private static final int DIGITS = 36;
  private static final int LETTERS = 2;

  String written(Inventory inventory) {
    var text = new StringBuilder(sign()).append('.');
    inventory.experiences().forEach(id -> text.append(place(experiences, id)));
    text.append('.');
    inventory.occupations().forEach(slug -> text.append(place(occupations, slug)));
    text.append('.');
    each(inventory, not(EscoSkill::isOne), (id, level) -> text.append(place(skills, id)).append(level.ordinal()));
    text.append('.');
    each(inventory, EscoSkill::isOne, (id, level) -> text.append(EscoNumber.of(id)).append(level.ordinal()));
    return text.toString();
  }

  /** Nothing when it was written with other lists, or was not written here. */
  Optional<Inventory> read(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 5 || !parts[0].equals(sign()) || !text.matches("[0-9A-Za-z_.-]*")) return Optional.empty();
    Map<String, Level> levels = levels(parts[3]);
    levels.putAll(EscoNumber.levels(parts[4]));
    return Optional.of(new Inventory(names(parts[1], experiences), names(parts[2], occupations), levels));
  }

  private static void each(Inventory inventory, Predicate<String> kind, BiConsumer<String, Level> taken) {
    inventory.skills().forEach((id, level) -> {
      if (kind.test(id)) taken.accept(id, level);
    });
  }

  private String sign() {
    return Integer.toString(List.of(experiences, occupations, skills).hashCode(), DIGITS);
  }

  private static String place(List<String> list, String id) {
    String digits = Integer.toString(list.indexOf(id), DIGITS);
    return "0".repeat(LETTERS - digits.length()) + digits;
  }

  private static Set<String> names(String text, List<String> list) {
    var names = new LinkedHashSet<String>();
    each(text, LETTERS, list, (id, rest) -> names.add(id));
    return names;
  }

  private Map<String, Level> levels(String text) {
    var levels = new LinkedHashMap<String, Level>();
    each(text, LETTERS + 1, skills, (id, rest) -> levels.put(id, Level.of(rest)));
    return levels;
  }

  /** Whatever is no place in the list is passed over. */
  private static void each(String text, int letters, List<String> list, BiConsumer<String, String> taken) {
    for (int start = 0; start + letters <= text.length(); start += letters) {
      String place = text.substring(start, start + LETTERS);
      int at = place.matches("[0-9a-z]+") ? Integer.parseInt(place, DIGITS) : list.size();
      if (at < list.size()) taken.accept(list.get(at), text.substring(start + LETTERS, start + letters));
    }
  }
}
