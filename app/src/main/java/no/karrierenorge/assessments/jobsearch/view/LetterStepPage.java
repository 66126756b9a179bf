package no.karrierenorge.assessments.jobsearch.view;

import java.util.List;
import no.karrierenorge.assessments.writing.view.Box;
import no.karrierenorge.assessments.writing.view.Part;
import no.karrierenorge.assessments.writing.view.Problem;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * One step of a letter.
 *
 * @param earlier what was written in the steps before
 * @param meanwhile what has been saved elsewhere since the form was made; empty when nothing has
 */
public record LetterStepPage(PageFrame frame, String path, int number, List<LetterPage.Step> trail, String prompt, List<String> hints, List<String> checklist,
    List<Example> examples, List<Part> earlier, List<Problem> problems, List<Box> boxes, int revision, List<Part> meanwhile) implements PageView {
  /** @param advert what the example's person answers */
  public record Example(String job, String advert, String person, String text) {}

  public boolean isLast() {
    return number == trail.size();
  }
}
