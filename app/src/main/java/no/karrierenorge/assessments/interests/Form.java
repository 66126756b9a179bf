package no.karrierenorge.assessments.interests;

import java.util.Arrays;
import java.util.Optional;

/** How much is asked. */
enum Form {
  FULL("60"),
  SHORT("18");

  private final String word;

  Form(String word) {
    this.word = word;
  }

  /** As it stands in addresses and cookies. */
  String word() {
    return word;
  }

  static Optional<Form> find(String word) {
    return Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst();
  }
}
