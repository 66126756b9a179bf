package no.karrierenorge.portfolio.cv.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portfolio.cv.view.FormPage.Advice;

/** All hints for a CV: the whole, each section, and what to leave out. */
public record AdvicePage(PageFrame frame, List<Hint> general, List<Advice> sections, List<LeftOut> leftOut) implements PageView {
  public record Hint(String title, String text) {}

  /**
   * @param instead what may stand there
   * @param law the rule, or empty
   */
  public record LeftOut(String title, String why, String instead, String law) {}
}
