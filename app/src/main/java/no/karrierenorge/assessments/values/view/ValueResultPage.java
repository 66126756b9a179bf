package no.karrierenorge.assessments.values.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portfolio.view.Keeping;

/**
 * The order of somebody's values, what it may mean at work, and what to think about.
 *
 * @param notes what makes the order say less than it seems to
 * @param places the most important first
 * @param pulls what often pulls in different directions among the first
 * @param piles the other piles
 */
public record ValueResultPage(PageFrame frame, String headline, String lead, List<String> notes, List<Place> places, List<String> questions,
    List<String> pulls, List<Pile> piles, String how, Keeping keeping) implements PageView {
  /** @param number from 1; values that stand side by side share it */
  public record Place(int number, List<Value> values) {}

  /** @param workplaces what to look for and to ask an employer, or an empty text */
  public record Value(String name, String means, String workplaces) {}

  public record Pile(String name, List<String> values) {}
}
