package no.karrierenorge.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of page in {@code pages.txt}, one address each. */
final class Pages {
  /** The languages that have a front page and the frame around the others, in one of them from right to left. */
  private static final List<String> FRONTS = List.of("/ar", "/uk");

  private Pages() {}

  static List<String> bokmal() {
    try (var list = Pages.class.getResourceAsStream("/pages.txt")) {
      String lines = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().filter(line -> line.startsWith("/")).map(line -> line.replaceFirst("\\s.*", "")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Every kind of page in Bokmål, Nynorsk and English, and the front page in the languages that have no more. */
  static List<String> all() {
    Stream<String> complete = Stream.of("", "/nn", "/en").flatMap(language -> bokmal().stream().map(path -> in(language, path)));
    return Stream.concat(complete, FRONTS.stream()).toList();
  }

  private static String in(String language, String path) {
    return path.equals("/") && !language.isEmpty() ? language : language + path;
  }
}
