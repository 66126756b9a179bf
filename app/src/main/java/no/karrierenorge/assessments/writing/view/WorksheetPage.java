package no.karrierenorge.assessments.writing.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of paper to write on. It is made into PDF, so its template is well-formed XML.
 *
 * @param style the address of its style sheet
 */
public record WorksheetPage(PageFrame frame, String title, String lead, String style, List<Item> items) implements PageView {
  /**
   * @param heads the columns of a table; nothing where lines are drawn
   * @param lines how many rows or lines there are to write on
   */
  public record Item(String prompt, @Nullable String hint, List<String> heads, int lines) {}
}
