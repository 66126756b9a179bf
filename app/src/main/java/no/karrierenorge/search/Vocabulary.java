package no.karrierenorge.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierenorge.platform.language.Language;

/**
 * The words of all names, to say "did you mean" with. Words are compared folded, so that "frisoer" needs no correction, and only with those
 * that begin and are about as long as they: people seldom miss the first letter.
 *
 * @param shelves the words as they are written by their folded form, by how that begins and how long it is
 */
record Vocabulary(Map<Shelf, Map<String, String>> shelves) {
  private record Shelf(char first, int length) {}


  private static final int SHORTEST = 4;
  private static final int LONG = 8;

  static Vocabulary of(Collection<SearchDocument> documents) {
    Map<Shelf, Map<String, String>> shelves = new HashMap<>();
    documents.stream()
        .filter(document -> document.kind() != PageKind.JOB_TITLE)
        .flatMap(document -> Language.COMPLETE.stream().flatMap(language -> document.names(language).stream()))
        .flatMap(name -> CompoundWords.words(name, SHORTEST))
        .forEach(word -> put(word, shelves));
    return new Vocabulary(shelves);
  }

  private static void put(String word, Map<Shelf, Map<String, String>> shelves) {
    String folded = Analysis.typed(word);
    if (!folded.isEmpty()) shelves.computeIfAbsent(shelf(folded, folded.length()), empty -> new HashMap<>()).putIfAbsent(folded, word);
  }

  /** The question with its unknown words replaced by the nearest known ones; nothing when that changes nothing. */
  Optional<String> corrected(List<String> words) {
    List<String> corrected = words.stream().map(word -> nearest(word).orElse(word)).toList();
    return corrected.equals(words) ? Optional.empty() : Optional.of(String.join(" ", corrected));
  }

  private Optional<String> nearest(String word) {
    String folded = Analysis.typed(word);
    if (folded.length() < SHORTEST || at(folded, folded.length()).containsKey(folded)) return Optional.empty();
    int most = folded.length() < LONG ? 1 : 2;
    return Stream.iterate(folded.length() - most, length -> length <= folded.length() + most, length -> length + 1)
        .flatMap(length -> at(folded, length).entrySet().stream())
        .map(known -> new Candidate(known.getValue(), distance(folded, known.getKey())))
        .filter(candidate -> candidate.distance() <= most)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  boolean knows(String word) {
    String folded = Analysis.typed(word);
    return !folded.isEmpty() && at(folded, folded.length()).containsKey(folded);
  }

  private Map<String, String> at(String folded, int length) {
    return shelves.getOrDefault(shelf(folded, length), Map.of());
  }

  private static Shelf shelf(String folded, int length) {
    return new Shelf(folded.charAt(0), length);
  }

  private record Candidate(String word, int distance) {}

  /** How many letters must be added, left out, replaced or swapped with their neighbour (optimal string alignment). */
  static int distance(String from, String to) {
    int[] beforeLast = new int[to.length() + 1];
    int[] last = IntStream.rangeClosed(0, to.length()).toArray();
    for (int i = 1; i <= from.length(); i++) {
      int[] row = row(from.substring(0, i), to, last, beforeLast);
      beforeLast = last;
      last = row;
    }
    return last[to.length()];
  }

  /** The distances of {@code from} to every beginning of {@code to}, by those of {@code from} without its last letter and last two. */
  private static int[] row(String from, String to, int[] last, int[] beforeLast) {
    int i = from.length();
    int[] row = new int[to.length() + 1];
    row[0] = i;
    for (int j = 1; j <= to.length(); j++) {
      int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
      boolean swapped = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
      if (swapped) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
    }
    return row;
  }
}
