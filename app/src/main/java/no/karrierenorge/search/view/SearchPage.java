package no.karrierenorge.search.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * A question and what was found; before anything is asked, the ways in.
 *
 * @param query what was asked, or empty
 * @param count the number of hits in words, or empty before anything is asked
 * @param correction another question that may have been meant, or nothing
 * @param nearest what begins like the question, when nothing was found
 */
public record SearchPage(
    PageFrame frame,
    String query,
    String count,
    List<Facet> facets,
    List<Hit> hits,
    @Nullable Choice correction,
    List<Choice> nearest,
    @Nullable String before,
    @Nullable String after)
    implements PageView {

  public boolean isAsked() {
    return !query.isBlank();
  }

  /**
   * One hit.
   *
   * @param kindKey message key of what it is
   * @param under the occupation whose page it leads to, where it has none of its own
   * @param otherLanguage the language of title and excerpt where it is not the reader's, or nothing
   */
  public record Hit(String kindKey, String title, String path, @Nullable String under, List<Piece> excerpt, @Nullable String otherLanguage) {}

  /** A piece of running text; {@code isFound} where it is what was asked for. */
  public record Piece(String text, boolean isFound) {}

  /** One way to narrow the hits: its heading's message key and the choices, the first of which takes the filter away. */
  public record Facet(String key, List<Choice> choices, boolean isOpen) {}

  /** A link to another set of hits, with how many there are. */
  public record Choice(String title, String path, @Nullable String count, boolean isChosen) {
    public static Choice to(String title, String path) {
      return new Choice(title, path, null, false);
    }
  }
}
