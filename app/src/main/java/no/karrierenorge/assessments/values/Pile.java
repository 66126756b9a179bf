package no.karrierenorge.assessments.values;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a card is laid. */
enum Pile {
  NONE("", '0'),
  MOST("mest", '1'),
  SOME("noe", '2'),
  LESS("mindre", '3');

  /** What can be chosen. */
  static final List<Pile> CHOICES = List.of(MOST, SOME, LESS);

  private final String word;
  private final char sign;

  Pile(String word, char sign) {
    this.word = word;
    this.sign = sign;
  }

  /** As forms have it. */
  String word() {
    return word;
  }

  /** As the cookie has it. */
  char sign() {
    return sign;
  }

  String key() {
    return "values.pile." + name().toLowerCase(Locale.ROOT);
  }

  static Optional<Pile> find(String word) {
    return CHOICES.stream().filter(pile -> pile.word.equals(word)).findFirst();
  }

  static Pile of(char sign) {
    return Arrays.stream(values()).filter(pile -> pile.sign == sign).findFirst().orElse(NONE);
  }
}
