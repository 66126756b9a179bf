package no.karrierenorge.assessments.compass;

import java.util.Map;

/**
 * One occupation with all that it ties together.
 *
 * @param letters its two strongest interest areas, strongest first
 * @param educations how near each education on the way to it comes: {@link #GIVES} or {@link #BEGINS}
 */
record Strand(String occupation, String letters, String field, Map<String, Integer> educations) {
  /** A trade or a study: with it one is there. */
  static final int GIVES = 2;

  /** An upper-secondary programme: there one sets out, with many other goals open. */
  static final int BEGINS = 1;

  private static final int STRONGEST = 2;
  private static final int SECOND = 1;

  /** What it ties together in a layer, each with its strength. */
  Map<String, Integer> at(Layer layer) {
    return switch (layer) {
      case AREA -> Map.of(letters.substring(0, 1), STRONGEST, letters.substring(1, 2), SECOND);
      case FIELD -> Map.of(field, 1);
      case OCCUPATION -> Map.of(occupation, 1);
      case EDUCATION -> educations;
    };
  }

  boolean holds(Node node) {
    return at(node.layer()).containsKey(node.id());
  }
}
