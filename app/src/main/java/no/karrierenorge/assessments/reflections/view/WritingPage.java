package no.karrierenorge.assessments.reflections.view;

import java.util.List;
import no.karrierenorge.assessments.view.SourceLine;
import no.karrierenorge.assessments.writing.view.Box;
import no.karrierenorge.assessments.writing.view.Part;
import no.karrierenorge.assessments.writing.view.Problem;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * A task to be written, or written on.
 *
 * @param background the tradition, why, and the sources behind it
 * @param paths where the form goes
 * @param revision what a saved text was read at; 0 for one that is not saved
 * @param meanwhile what has been saved elsewhere since then; empty when nothing has
 */
public record WritingPage(PageFrame frame, String lead, int minutes, Background background, Paths paths, List<Problem> problems, List<Box> boxes,
    int revision, List<Part> meanwhile) implements PageView {
  public record Background(String tradition, String why, List<SourceLine> sources) {}

  /**
   * @param again shows the form again, with more rows
   * @param done shows what was written; the same as {@code save} for a saved text
   * @param sheet the task as a sheet of paper
   */
  public record Paths(String again, String done, String save, String sheet) {}

  public boolean isSaved() {
    return revision > 0;
  }
}
