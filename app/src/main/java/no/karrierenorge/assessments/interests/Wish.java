package no.karrierenorge.assessments.interests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the reader wants the list of occupations, as it stands in the address. A value that means nothing is as if it were not there.
 *
 * @param education how long an education
 * @param pay the least median pay a month, in kroner
 * @param moreLike, notMe keys of occupations that draw the list
 * @param isWhole whether all are shown, ESCO's too
 * @param recognition whether she recognises herself
 */
record Wish(Optional<Length> education, @Nullable String field, int pay, List<String> moreLike, List<String> notMe, boolean isWhole,
    Optional<Recognition> recognition) {
  static final List<Integer> PAY = List.of(45_000, 55_000, 65_000);

  private static final int MOST_DRAWN = 20;

  /** How long an education, in the steps that matter to who chooses. */
  enum Length {
    WORK(List.of("none", "upper-secondary", "own-training")),
    TRADE(List.of("trade")),
    COLLEGE(List.of("vocational-college")),
    HIGHER(List.of("bachelor", "master", "professional"));

    private final List<String> levels;

    Length(List<String> levels) {
      this.levels = levels;
    }

    boolean holds(String level) {
      return levels.contains(level);
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the result looks like her. */
  enum Recognition {
    YES,
    PARTLY,
    NO;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The wish as the address writes it. */
  record Form(@Nullable String utdanning, @Nullable String felt, @Nullable String lonn, @Nullable List<String> mer, @Nullable List<String> ikke,
      @Nullable String alle, @Nullable String igjen) {
    Wish wish() {
      return new Wish(Stream.of(Length.values()).filter(length -> length.word().equals(utdanning)).findFirst(),
          felt == null || felt.isBlank() ? null : felt, PAY.stream().filter(step -> step.toString().equals(lonn)).findFirst().orElse(0),
          keys(mer), keys(ikke), "ja".equals(alle),
          Stream.of(Recognition.values()).filter(answer -> answer.word().equals(igjen)).findFirst());
    }

    private static List<String> keys(@Nullable List<String> typed) {
      if (typed == null) return List.of();
      return typed.stream().filter(key -> key.matches("[a-z0-9-]{1,80}")).distinct().limit(MOST_DRAWN).toList();
    }
  }

  boolean isNarrowed() {
    return education.isPresent() || field != null || pay > 0;
  }

  Wish with(Optional<Length> other) {
    return new Wish(other, field, pay, moreLike, notMe, isWhole, recognition);
  }

  Wish with(Recognition answer) {
    return new Wish(education, field, pay, moreLike, notMe, isWhole, Optional.of(answer));
  }

  Wish whole() {
    return new Wish(education, field, pay, moreLike, notMe, true, recognition);
  }

  Wish moreLike(String key) {
    return new Wish(education, field, pay, joined(moreLike, key), without(notMe, key), isWhole, recognition);
  }

  Wish notMe(String key) {
    return new Wish(education, field, pay, without(moreLike, key), joined(notMe, key), isWhole, recognition);
  }

  Wish without(String key) {
    return new Wish(education, field, pay, without(moreLike, key), without(notMe, key), isWhole, recognition);
  }

  private static List<String> joined(List<String> keys, String key) {
    return Stream.concat(keys.stream(), Stream.of(key)).distinct().toList();
  }

  private static List<String> without(List<String> keys, String key) {
    return keys.stream().filter(other -> !other.equals(key)).toList();
  }

  /** What stands in the address besides the fields of the form itself. */
  List<Map.Entry<String, String>> carried() {
    var carried = new ArrayList<Map.Entry<String, String>>();
    moreLike.forEach(key -> carried.add(Map.entry("mer", key)));
    notMe.forEach(key -> carried.add(Map.entry("ikke", key)));
    if (isWhole) carried.add(Map.entry("alle", "ja"));
    recognition.ifPresent(answer -> carried.add(Map.entry("igjen", answer.word())));
    return carried;
  }

  /** The address, as the part behind the path; keys hold no sign that needs writing round. */
  String query() {
    var narrowed = new LinkedHashMap<String, String>();
    education.ifPresent(length -> narrowed.put("utdanning", length.word()));
    if (field != null) narrowed.put("felt", field);
    if (pay > 0) narrowed.put("lonn", Integer.toString(pay));
    List<String> parts = Stream.concat(narrowed.entrySet().stream(), carried().stream()).map(part -> part.getKey() + "=" + part.getValue()).toList();
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }
}
