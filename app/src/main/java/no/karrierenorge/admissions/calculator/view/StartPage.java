package no.karrierenorge.admissions.calculator.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * The choice between higher education and upper secondary.
 *
 * @param sets the forms for higher education
 * @param outside the rules of roads on which no points are reckoned
 */
public record StartPage(PageFrame frame, List<Choice> sets, List<String> outside) implements PageView {
  public record Choice(String name, String path) {}
}
