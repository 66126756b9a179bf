package no.karrierenorge.assessments.jobsearch.view;

import java.util.List;
import no.karrierenorge.assessments.writing.view.Part;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portfolio.view.Keeping;

/**
 * A letter as far as it has come.
 *
 * @param letter the whole of it, empty until it is put together
 * @param parts what has been written on the way
 * @param goOn the step to go on with
 */
public record LetterPage(PageFrame frame, List<Step> steps, String letter, List<Part> parts, String goOn, List<String> questions, List<Next> next,
    Keeping keeping) implements PageView {
  public record Step(String path, String title, boolean isDone, boolean isNow) {}

  public record Next(String text, String path) {}
}
