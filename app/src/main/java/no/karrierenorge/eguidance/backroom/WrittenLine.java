package no.karrierenorge.eguidance.backroom;

import java.util.Optional;

/** What somebody wrote, before it is said. */
public final class WrittenLine {
  private WrittenLine() {}

  public static String clean(String typed) {
    return typed.replace("\u0000", "").strip();
  }

  /** What is wrong with it, as frames name it, if anything is. */
  public static Optional<String> problem(String typed, int longest) {
    String text = clean(typed);
    if (text.isEmpty()) return Optional.of("empty");
    return text.length() > longest ? Optional.of("too-long") : Optional.empty();
  }
}
