package no.karrierenorge.assessments.reflections.view;

import java.util.List;
import no.karrierenorge.assessments.writing.view.Hidden;
import no.karrierenorge.assessments.writing.view.Part;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portfolio.view.Keeping;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has written, to read and to print.
 *
 * @param when the day it was saved, or nothing
 * @param again where one writes on: by a link for a saved text, else by a form that carries the text
 * @param carried the text, for the forms of a page that is not saved
 */
public record WrittenPage(PageFrame frame, @Nullable String when, List<Part> parts, List<String> questions, List<Step> next, String again, String save,
    List<Hidden> carried, Keeping keeping) implements PageView {
  public record Step(String text, String path) {}
}
