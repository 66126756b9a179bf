package no.karrierenorge.assessments.values.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * Some cards, to be laid in piles.
 *
 * @param path where the form goes
 * @param number which step this is, of {@code steps}
 * @param lacksAny whether nothing important was laid before
 */
public record CardPage(PageFrame frame, String path, int number, int steps, boolean lacksAny, List<Laying> cards, List<Choice> piles) implements PageView {
  /** @param pile where it lies, or an empty text */
  public record Laying(String id, String name, String means, String pile) {}

  public record Choice(String word, String label) {}
}
