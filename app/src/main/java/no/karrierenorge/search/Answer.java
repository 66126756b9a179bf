package no.karrierenorge.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the index says to a question.
 *
 * @param total how many documents match; {@code documents} is the part that was asked for
 * @param facets by field of the index, how many hits each of its values has, as if that field alone were not filtered
 * @param correction what may have been meant, where the words as they are written are not known
 */
record Answer(long total, List<SearchDocument> documents, Map<String, Map<String, Long>> facets, Optional<String> correction) {
  static final Answer NOTHING = new Answer(0, List.of(), Map.of(), Optional.empty());
}
