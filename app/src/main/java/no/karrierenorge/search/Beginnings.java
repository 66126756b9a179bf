package no.karrierenorge.search;

import no.karrierenorge.platform.language.Language;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * The order of suggestions: a title that begins with what is typed ({@value #WHOLE}), then titles in which each typed word begins a word
 * ({@value #TITLE} a word), then everyday words ({@value #EVERYDAY} a word); the reader's language first, and the kind's bonus.
 */
record Beginnings(SearchPredicateFactory f, Question question, boolean misspelt) {
  static final float WHOLE = 40;
  static final float TITLE = 10;
  static final float EVERYDAY = 6;
  private static final int SHORTEST_MISSPELT = 4;

  PredicateFinalStep predicate() {
    String typed = Analysis.typed(question.text());
    return f.bool().with(score -> {
      if (typed.isEmpty()) score.must(f.matchNone());
      for (String word : typed.split(" ", -1)) score.must(begins(word));
      for (Language language : Language.COMPLETE) {
        score.should(f.prefix().field(IndexFields.typed(language)).matching(typed).constantScore().boost(WHOLE * weight(language)));
      }
      for (PageKind kind : PageKind.values()) {
        if (kind.bonus() > 0) score.should(f.match().field(IndexFields.KIND).matching(kind.code()).constantScore().boost(kind.bonus()));
      }
    });
  }

  private PredicateFinalStep begins(String word) {
    return f.bool().with(any -> {
      for (Language language : Language.COMPLETE) {
        any.should(begins(IndexFields.beginning(IndexFields.title(language)), word, TITLE * weight(language)));
        any.should(begins(IndexFields.beginning(IndexFields.everyday(language)), word, EVERYDAY * weight(language)));
      }
    });
  }

  private PredicateFinalStep begins(String field, String word, float score) {
    var match = f.match().field(field).matching(word);
    if (misspelt && word.length() >= SHORTEST_MISSPELT) match = match.fuzzy(1, 1);
    return match.constantScore().boost(score);
  }

  private float weight(Language language) {
    return Ranking.weight(language, question.language().orComplete());
  }
}
