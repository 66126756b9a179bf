package no.karrierenorge.search;

import java.util.List;
import java.util.Locale;
import no.karrierenorge.platform.language.Language;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateOptionsCollector;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateFieldMoreStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Why a hit stands where it stands. A score is a sum, and each part of it can be pointed at:
 *
 * <ol>
 *   <li>The whole question is the title, whatever its form or spaces: {@value #WHOLE_TITLE}; letter for letter, {@value
 *       #SAME_TITLE} more. It is one of the everyday words:
 *       {@value #WHOLE_WORD}. It is the public code: {@value #WHOLE_TITLE}.
 *   <li>For each word of the question, Lucene's BM25 (rare words count more, short names more than long texts) times the weight of where it
 *       stands: title {@value #TITLE}, everyday words {@value #EVERYDAY}, a part of a compound title
 *       {@value #TITLE_PART} or everyday word {@value #EVERYDAY_PART}, spelt without æ, ø, å or with
 *       another doubling {@value #FOLDED}, lead {@value #LEAD}. All languages are searched; the reader's own counts in full, the other form
 *       of Norwegian {@value #OTHER_NORWEGIAN}, any other {@value #OTHER_LANGUAGE}.
 *   <li>The kind's bonus ({@link PageKind#bonus()}): among equals an occupation stands before its trade, and a page before a mere title.
 * </ol>
 *
 * Every word must be found. When that gives little, the question is asked again more widely: a word may be misspelt by one letter (two from
 * {@value #LONG} letters on), may be a compound of which only the head or the front is known, and half of the words are enough. What is
 * found exactly still counts more.
 */
final class Ranking {
  static final float WHOLE_TITLE = 100;
  static final float WHOLE_WORD = 70;
  static final float SAME_TITLE = 30;
  static final float TITLE = 8;
  static final float EVERYDAY = 6.5f;
  static final float TITLE_PART = 5;
  static final float EVERYDAY_PART = 2;
  static final float FOLDED = 3;
  static final float LEAD = 1;
  static final float MISSPELT = 2;
  static final float HEAD = 2;
  static final float OTHER_NORWEGIAN = .8f;
  static final float OTHER_LANGUAGE = .6f;
  static final int LONG = 8;
  private static final int SHORTEST_MISSPELT = 4;

  private final SearchPredicateFactory f;
  private final Question question;
  private final CompoundWords compounds;
  private final Vocabulary vocabulary;

  Ranking(SearchPredicateFactory f, Question question, SearchIndex index) {
    this.f = f;
    this.question = question;
    this.compounds = index.compounds();
    this.vocabulary = index.vocabulary();
  }

  /** Every word, as it is written or inflected, in any language; or the whole name. */
  PredicateFinalStep exact() {
    return scored(f.bool().with(all -> question.words().forEach(word -> all.must(known(word)))));
  }

  /** Half of the words, misspelt or half known. */
  PredicateFinalStep wide() {
    return scored(f.bool().with(most -> {
      question.words().forEach(word -> most.should(f.bool().should(known(word)).should(guessed(word))));
      most.minimumShouldMatchNumber((question.words().size() + 1) / 2);
    }));
  }

  private PredicateFinalStep scored(PredicateFinalStep words) {
    return f.bool().with(score -> {
      score.must(f.bool().should(words).with(this::addWholeName));
      for (PageKind kind : PageKind.values()) {
        if (kind.bonus() > 0) score.should(constant(IndexFields.KIND, kind.code(), kind.bonus()));
      }
      addFilters(score);
    });
  }

  private void addWholeName(BooleanPredicateOptionsCollector<?, ?> any) {
    String key = Analysis.key(question.text());
    any.should(constant(IndexFields.TITLE_KEY, key, WHOLE_TITLE));
    any.should(constant(IndexFields.WORD_KEY, key, WHOLE_WORD));
    String typed = Analysis.typed(question.text());
    for (Language language : Language.COMPLETE) any.should(constant(IndexFields.typed(language), typed, SAME_TITLE));
    any.should(constant(IndexFields.CODE, question.text(), WHOLE_TITLE));
  }

  private void addFilters(BooleanPredicateOptionsCollector<?, ?> score) {
    question.kind().ifPresent(kind -> score.filter(f.match().field(IndexFields.KIND).matching(kind.code())));
    if (question.field() != null) score.filter(f.match().field(IndexFields.FIELD).matching(question.field()));
    if (question.level() != null) score.filter(f.match().field(IndexFields.LEVEL).matching(question.level()));
  }

  private PredicateFinalStep constant(String field, String value, float score) {
    return f.match().field(field).matching(value).constantScore().boost(score);
  }

  private PredicateFinalStep known(String word) {
    MatchPredicateFieldMoreStep<?, ?> fields = f.match().field(IndexFields.FOLDED).boost(FOLDED).field(IndexFields.TITLE_PARTS).boost(TITLE_PART)
        .field(IndexFields.EVERYDAY_PARTS).boost(EVERYDAY_PART);
    for (Language language : Language.COMPLETE) {
      float weight = weight(language);
      fields = fields.field(IndexFields.title(language)).boost(TITLE * weight)
          .field(IndexFields.everyday(language)).boost(EVERYDAY * weight)
          .field(IndexFields.lead(language)).boost(LEAD * weight);
    }
    List<String> parts = compounds.parts(word.toLowerCase(Locale.ROOT));
    if (parts.isEmpty()) return fields.matching(word);
    return f.bool().should(fields.matching(word)).should(f.bool().with(both -> parts.forEach(part -> both.must(part(part))))).boost(1);
  }

  private PredicateFinalStep part(String part) {
    return f.match().fields(IndexFields.TITLE_PARTS, IndexFields.EVERYDAY_PARTS, IndexFields.title(Language.NB), IndexFields.title(Language.NN),
        IndexFields.everyday(Language.NB), IndexFields.everyday(Language.NN)).boost(HEAD).matching(part);
  }

  private PredicateFinalStep guessed(String word) {
    return f.bool().with(any -> {
      compounds.ends(word.toLowerCase(Locale.ROOT)).forEach(end -> any.should(part(end)));
      if (word.length() >= SHORTEST_MISSPELT && !vocabulary.knows(word)) {
        any.should(f.match().field(IndexFields.FOLDED).matching(word).fuzzy(word.length() < LONG ? 1 : 2, 1).boost(MISSPELT));
      } else {
        any.should(f.matchNone());
      }
    });
  }

  private float weight(Language language) {
    return weight(language, question.language().orComplete());
  }

  static float weight(Language language, Language reader) {
    if (language == reader) return 1;
    return language != Language.EN && reader != Language.EN ? OTHER_NORWEGIAN : OTHER_LANGUAGE;
  }
}
