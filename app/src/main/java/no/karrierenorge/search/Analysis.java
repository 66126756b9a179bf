package no.karrierenorge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of words on their way into the index and into a question.
 *
 * <ul>
 *   <li>{@code nb}, {@code nn}, {@code en}: the word's stem in that language.
 *   <li>{@code parts}: the stem by both Norwegian forms, for the parts of compounds.
 *   <li>{@code folded}: as somebody without æ, ø, å or a sure hand writes it: "frisør", "frisoer" and "frissor" are "frisor".
 *   <li>{@code beginnings}: every beginning of the folded word, for suggestions.
 * </ul>
 */
final class Analysis implements LuceneAnalysisConfigurer {
  /** Words that say that somebody asks, not what about: "jeg vil jobbe med dyr" is a question about "dyr". */
  private static final CharArraySet FILLERS = new CharArraySet(List.of(
      "jeg", "eg", "vil", "bli", "jobbe", "jobb", "jobbar", "jobber", "arbeide", "med", "på", "i", "og", "å", "som", "for", "til", "av",
      "en", "et", "ein", "eit", "ei", "har", "ha", "det", "de", "den", "noe", "noko", "folk", "hvordan", "korleis", "hva", "kva",
      "want", "to", "be", "become", "work", "working", "with", "a", "an", "the", "and", "of", "in", "as", "job", "jobs", "how"), true);
  private static final Pattern AE = Pattern.compile("ae");
  private static final Pattern OE = Pattern.compile("oe");
  /** "bakarar" and "bakarane" are "bakar", which the stemmer for Nynorsk takes one ending off. */
  private static final Pattern AGENTS = Pattern.compile("(\\p{L}{2,}ar)(ar|ane)$");
  private static final Pattern DOUBLE = Pattern.compile("(\\p{L})\\1");
  private static final int LONGEST_BEGINNING = 15;
  private static final int BOKMAAL = 1;
  private static final int NYNORSK = 2;

  private static final StemmerOverrideFilter.StemmerOverrideMap IRREGULAR = irregular();

  static final Analyzer NB = chain(words -> norwegian(asked(words), BOKMAAL));
  static final Analyzer NN = chain(words -> norwegian(replaced(asked(words), AGENTS, "$1"), NYNORSK));
  static final Analyzer EN = chain(words -> new PorterStemFilter(asked(new EnglishPossessiveFilter(words))));
  static final Analyzer FOLDED = chain(words -> folded(asked(words)));
  private static final Analyzer PARTS = chain(words -> norwegian(words, BOKMAAL | NYNORSK));
  private static final Analyzer TYPED = chain(Analysis::folded);
  private static final Analyzer BEGINNINGS = chain(words -> new EdgeNGramTokenFilter(folded(words), 1, LONGEST_BEGINNING, true));
  private static final Analyzer KEY =
      chain(words -> folded(norwegian(asked(words), BOKMAAL | NYNORSK)));

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    context.analyzer("nb").instance(NB);
    context.analyzer("nn").instance(NN);
    context.analyzer("en").instance(EN);
    context.analyzer("folded").instance(FOLDED);
    context.analyzer("parts").instance(PARTS);
    context.analyzer("typed").instance(TYPED);
    context.analyzer("beginnings").instance(BEGINNINGS);
  }

  static boolean isFiller(String word) {
    return FILLERS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** A whole name by which two spellings or forms of it are the same: no fillers, no endings, no spaces ("hair dresser"). */
  static String key(String name) {
    return String.join("", terms(KEY, name));
  }

  /** A whole name as it begins on the keyboard. */
  static String typed(String name) {
    return String.join(" ", terms(TYPED, name));
  }

  static List<String> terms(Analyzer analyzer, @Nullable String text) {
    var terms = new ArrayList<String>();
    try (TokenStream stream = analyzer.tokenStream("", text == null ? "" : text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) terms.add(term.toString());
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return terms;
  }

  private static TokenStream asked(TokenStream words) {
    return new StopFilter(words, FILLERS);
  }

  private static TokenStream norwegian(TokenStream words, int forms) {
    return new NorwegianLightStemFilter(new StemmerOverrideFilter(words, IRREGULAR), forms);
  }

  /** The stemmer knows endings; these change or lose a vowel. */
  private static StemmerOverrideFilter.StemmerOverrideMap irregular() {
    var irregular = new StemmerOverrideFilter.Builder(true);
    Map.of("bønder", "bonde", "bøndene", "bonde", "menn", "mann", "mennene", "mann", "tenner", "tann", "kyr", "ku",
            "trær", "tre", "bøker", "bok", "sykler", "sykkel")
        .forEach(irregular::add);
    try {
      return irregular.build();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static TokenStream folded(TokenStream words) {
    TokenStream ascii = new ASCIIFoldingFilter(words);
    return replaced(replaced(replaced(ascii, AE, "e"), OE, "o"), DOUBLE, "$1");
  }

  private static TokenStream replaced(TokenStream words, Pattern pattern, String replacement) {
    return new PatternReplaceFilter(words, pattern, replacement, true);
  }

  private static Analyzer chain(UnaryOperator<TokenStream> filters) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words, filters.apply(new LowerCaseFilter(words)));
      }
    };
  }
}
