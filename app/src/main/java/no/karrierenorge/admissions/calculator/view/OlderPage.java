package no.karrierenorge.admissions.calculator.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portfolio.view.Keeping;

/** Sums that were saved with a form that is no more: as they were. */
public record OlderPage(PageFrame frame, List<Year> years, Keeping keeping) implements PageView {
  public record Year(String name, String first, String ordinary) {}
}
