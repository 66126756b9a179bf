package no.karrierenorge.portfolio.resume;

import java.util.List;

/** Europass keeps what people wrote as HTML; here it becomes plain lines. What is no tag stays as it was. */
final class Markup {
  private Markup() {}

  static String plain(String text) {
    String lines = text.replaceAll("(?i)<(?:br|/p|/div|/ul|/ol)\\s*/?>", "\n").replaceAll("(?i)<li[^<>]*>", "\n- ");
    String bare = lines.replaceAll("</?[a-zA-Z][^<>]{0,300}>", "");
    String read = bare.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    return read.replaceAll("[ \\t\u00a0]+", " ").replaceAll(" ?\\n ?", "\n").replaceAll("\\n{3,}", "\n\n").strip();
  }

  /** Each line of it, without bullets. */
  static List<String> lines(String text) {
    return plain(text).lines().map(line -> line.replaceFirst("^[-•*·]\\s*", "").strip()).filter(line -> !line.isEmpty()).toList();
  }
}
