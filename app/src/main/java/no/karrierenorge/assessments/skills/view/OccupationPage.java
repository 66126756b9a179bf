package no.karrierenorge.assessments.skills.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * Where she has worked.
 *
 * @param sought what was searched for, or an empty text
 */
public record OccupationPage(PageFrame frame, List<Named> chosen, String sought, List<Named> found) implements PageView {
  public record Named(String slug, String title) {}
}
