package no.karrierenorge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.search.view.SearchPage.Piece;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** A lead in which the words of the question are marked, whatever their form. */
final class Excerpt {
  private Excerpt() {}

  static List<Piece> of(String text, Language language, List<String> words) {
    Analyzer analyzer = analyzer(language);
    Set<String> asked = new HashSet<>(Analysis.terms(analyzer, String.join(" ", words)));
    var pieces = new ArrayList<Piece>();
    int done = 0;
    for (Token token : tokens(analyzer, text)) {
      if (!asked.contains(token.term())) continue;
      if (token.start() > done) pieces.add(new Piece(text.substring(done, token.start()), false));
      pieces.add(new Piece(text.substring(token.start(), token.end()), true));
      done = token.end();
    }
    if (done < text.length()) pieces.add(new Piece(text.substring(done), false));
    return List.copyOf(pieces);
  }

  private static Analyzer analyzer(Language language) {
    return switch (language) {
      case NB -> Analysis.NB;
      case NN -> Analysis.NN;
      case EN, UK, AR -> Analysis.EN;
    };
  }

  private record Token(String term, int start, int end) {}

  private static List<Token> tokens(Analyzer analyzer, String text) {
    var tokens = new ArrayList<Token>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return tokens;
  }
}
