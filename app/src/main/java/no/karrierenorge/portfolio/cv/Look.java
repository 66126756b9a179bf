package no.karrierenorge.portfolio.cv;

import java.util.Arrays;
import java.util.Optional;

/** How a CV is set: always one column with real headings, so that screen readers and recruiters' systems read it in the order it has. */
enum Look {
  PLAIN("enkel"),
  LINE("linje"),
  DENSE("tett");

  private final String word;

  Look(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static Optional<Look> find(String word) {
    return Arrays.stream(values()).filter(look -> look.word.equals(word)).findFirst();
  }
}
