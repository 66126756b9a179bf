package no.karrierenorge.assessments.strengths.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * Fields to write in.
 *
 * @param notice what stops her from going on, or an empty text
 * @param open what she has chosen to write about
 * @param more what she can write about besides
 * @param notes a few words to what helps her learn
 * @param target where the form goes
 * @param stored what somebody, perhaps herself in another tab, has saved meanwhile
 */
public record WritingPage(PageFrame frame, String lead, String notice, List<Field> open, List<Field> more, List<Field> notes, Target target,
    List<Stored> stored) implements PageView {
  /**
   * @param name of the form's field
   * @param chosen what she has chosen, for a note
   * @param longest how many letters fit
   * @param problem what is wrong with the text, or an empty text
   */
  public record Field(String name, String label, String ask, String chosen, String text, int longest, String problem) {}

  public record Stored(String name, String text) {}
}
