package no.karrierenorge.assessments.literacy.view;

import java.util.List;
import no.karrierenorge.assessments.literacy.view.CoursePage.Line;
import no.karrierenorge.assessments.view.SourceLine;
import no.karrierenorge.assessments.writing.view.Box;
import no.karrierenorge.assessments.writing.view.Part;
import no.karrierenorge.assessments.writing.view.Problem;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * One unit: to read, and to do.
 *
 * @param trail all units, this one being the one that is now
 * @param path where the form goes; with {@code /lagring} behind it saves
 * @param mark of the text that was saved when the form was made
 * @param meanwhile what has been saved elsewhere since then; empty when nothing has
 * @param next the unit after this one, or nothing
 */
public record UnitPage(PageFrame frame, String learn, int number, int minutes, List<Line> trail, List<Section> sections, List<Task> tasks, String closing,
    String path, String mark, List<Problem> problems, List<Part> meanwhile, boolean isDone, @Nullable Line next) implements PageView {
  public record Section(String title, String text, List<SourceLine> sources) {}

  /** Exactly one of {@code box}, {@code options} and {@code ticks} has something in it. */
  public record Task(String id, String prompt, @Nullable Box box, List<Option> options, List<Tick> ticks) {}

  /** @param feedback what there is to say of the answer, with how wise it is, once it is chosen */
  public record Option(String value, String label, boolean isChosen, @Nullable String feedback) {}

  public record Tick(String name, String label, boolean isTicked) {}
}
