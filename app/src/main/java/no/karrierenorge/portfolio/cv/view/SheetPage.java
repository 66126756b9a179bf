package no.karrierenorge.portfolio.cv.view;

import java.util.List;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * A CV as it is set, the same for the screen, PDF, Word and text. Its template is well-formed XML.
 *
 * @param language of the CV's headings
 * @param title what the document is called
 * @param style the address of its style sheet
 * @param name what stands at the top: the person's name, or what kind of document it is
 */
public record SheetPage(PageFrame frame, Language language, String title, String look, String style, String name, String label, List<String> contacts,
    List<Block> blocks) implements PageView {
  /**
   * A section.
   *
   * @param items the lines of a list, where its entries are short
   */
  public record Block(String heading, List<String> paragraphs, List<Piece> pieces, List<String> items) {}

  /** An entry; what it does not say is empty. */
  public record Piece(String title, String place, String when, List<String> paragraphs, List<String> items) {}
}
