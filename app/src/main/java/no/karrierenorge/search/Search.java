package no.karrierenorge.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.karrierenorge.platform.language.Language;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.springframework.stereotype.Component;

/** Answers questions from the node's index. */
@Component
class Search {
  private static final int LITTLE = 3;
  private static final int SUGGESTIONS = 8;
  private static final List<String> FACETS = List.of(IndexFields.KIND, IndexFields.FIELD, IndexFields.LEVEL);

  private final IndexKeeper keeper;

  Search(IndexKeeper keeper) {
    this.keeper = keeper;
  }

  /** The hits, best first, without facets. */
  Answer find(Question question) {
    if (question.isEmpty()) return Answer.NOTHING;
    return keeper.ask(index -> answer(index, question, List.of()));
  }

  /** The hits and how they part by kind, field and level. A facet that is filtered shows what its other values would give. */
  Answer findWithFacets(Question question) {
    if (question.isEmpty()) return Answer.NOTHING;
    return keeper.ask(index -> {
      Answer answer = answer(index, question, FACETS);
      if (!question.isFiltered()) return answer;
      return new Answer(answer.total(), answer.documents(), widened(index, question, answer.facets()), answer.correction());
    });
  }

  private static Map<String, Map<String, Long>> widened(SearchIndex index, Question question, Map<String, Map<String, Long>> narrow) {
    var facets = new HashMap<>(narrow);
    Optional<PageKind> kind = question.kind();
    if (kind.isPresent()) count(facets, index, question.only(Optional.empty(), question.field(), question.level()), IndexFields.KIND);
    if (question.field() != null) count(facets, index, question.only(kind, null, question.level()), IndexFields.FIELD);
    if (question.level() != null) count(facets, index, question.only(kind, question.field(), null), IndexFields.LEVEL);
    return facets;
  }

  private static void count(Map<String, Map<String, Long>> facets, SearchIndex index, Question question, String facet) {
    facets.put(facet, answer(index, question.part(0, 0), List.of(facet)).facets().getOrDefault(facet, Map.of()));
  }

  /** What somebody may be about to ask, from the beginnings of words. */
  List<SearchDocument> suggest(Question question) {
    if (question.text().isBlank()) return List.of();
    return keeper.ask(index -> {
      List<SearchDocument> begun = suggest(index, question, false);
      return begun.isEmpty() ? suggest(index, question, true) : begun;
    });
  }

  private static List<SearchDocument> suggest(SearchIndex index, Question question, boolean misspelt) {
    try (SearchSession session = index.session()) {
      return session.search(IndexedDocument.class)
          .select(f -> f.id(String.class))
          .where(f -> new Beginnings(f, question, misspelt).predicate())
          .fetchHits(SUGGESTIONS)
          .stream()
          .flatMap(index::document)
          .toList();
    }
  }

  private static Answer answer(SearchIndex index, Question question, List<String> facets) {
    Answer exact = ask(index, question, facets, false);
    if (exact.total() >= LITTLE || isNamed(exact, question)) return exact;
    Answer wide = ask(index, question, facets, true);
    if (exact.total() > 0) return wide;
    return new Answer(wide.total(), wide.documents(), wide.facets(), index.vocabulary().corrected(question.words()));
  }

  /** Whether the first hit is an occupation called just what was asked for: then a little is enough. */
  private static boolean isNamed(Answer answer, Question question) {
    if (answer.documents().isEmpty() || !answer.documents().getFirst().kind().isWork()) return false;
    String key = Analysis.key(question.text());
    return Language.COMPLETE.stream()
        .flatMap(language -> answer.documents().getFirst().names(language).stream())
        .anyMatch(name -> Analysis.key(name).equals(key));
  }

  private static Answer ask(SearchIndex index, Question question, List<String> facets, boolean widely) {
    try (SearchSession session = index.session()) {
      var query = session.search(IndexedDocument.class)
          .select(f -> f.id(String.class))
          .where(f -> {
            var ranking = new Ranking(f, question, index);
            return widely ? ranking.wide() : ranking.exact();
          });
      Map<String, AggregationKey<Map<String, Long>>> keys = new LinkedHashMap<>();
      for (String facet : facets) {
        var key = AggregationKey.<Map<String, Long>>of(facet);
        keys.put(facet, key);
        query = query.aggregation(key, f -> f.terms().field(facet, String.class));
      }
      SearchResult<String> found = query.fetch(question.from(), question.limit());
      var counts = new HashMap<String, Map<String, Long>>();
      keys.forEach((facet, key) -> counts.put(facet, found.aggregation(key)));
      return new Answer(found.total().hitCount(), found.hits().stream().flatMap(index::document).toList(), counts, Optional.empty());
    }
  }
}
