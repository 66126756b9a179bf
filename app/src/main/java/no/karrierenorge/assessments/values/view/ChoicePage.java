package no.karrierenorge.assessments.values.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * Choosing among more values than can be compared.
 *
 * @param problem what was wrong with the choice, or an empty text
 */
public record ChoicePage(PageFrame frame, int steps, String lead, String problem, List<Option> options) implements PageView {
  public record Option(String id, String name, String means, boolean isChosen) {}
}
