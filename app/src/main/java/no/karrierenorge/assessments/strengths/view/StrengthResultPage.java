package no.karrierenorge.assessments.strengths.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portfolio.view.Keeping;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has written, as a whole.
 *
 * @param changes where it is changed; nothing before it is saved
 * @param carried before it is saved: all fields of the form
 */
public record StrengthResultPage(PageFrame frame, List<Story> stories, String closing, List<Condition> conditions, String conditionClosing,
    List<String> questions, @Nullable Changes changes, List<Carried> carried, Keeping keeping) implements PageView {
  /** @param questions for afterwards */
  public record Story(String name, String text, List<String> questions) {}

  /** @param note in her own words, or an empty text */
  public record Condition(String name, List<String> choices, String note) {}

  /** Addresses: where the text is changed, and where it is chosen anew what helps her learn. */
  public record Changes(String text, String choices) {}

  public record Carried(String name, String value) {}
}
