package no.karrierenorge.bench.eguidance;

import java.util.List;

/** Words of a command such as {@code --seed 7}. */
record Options(List<String> words) {
  int number(String name, int otherwise) {
    int at = words.indexOf(name);
    return at < 0 ? otherwise : Integer.parseInt(words.get(at + 1));
  }

  boolean has(String name) {
    return words.contains(name);
  }
}
