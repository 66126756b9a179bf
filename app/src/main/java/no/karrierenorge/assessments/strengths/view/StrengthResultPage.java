package no.karrierenorge.assessments.strengths.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portfolio.view.Keeping;

/**
 * What somebody has written, as a whole.
 *
 * @param change the address where it is changed, or an empty text before it is saved
 * @param carried before it is saved: all fields of the form
 */
public record StrengthResultPage(PageFrame frame, List<Story> stories, String closing, List<Condition> conditions, String conditionClosing,
    List<String> questions, String change, List<Carried> carried, Keeping keeping) implements PageView {
  /** The address where it is chosen anew what helps her learn, once it is saved. */
  public String changeOfChoices() {
    return change.substring(0, change.lastIndexOf('/')) + "/laring";
  }

  /** @param questions for afterwards */
  public record Story(String name, String text, List<String> questions) {}

  /** @param note in her own words, or an empty text */
  public record Condition(String name, List<String> choices, String note) {}

  public record Carried(String name, String value) {}
}
