package no.karrierenorge.eguidance.team.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * What goes on behind a conversation.
 *
 * @param path of this page
 * @param key a fresh key for the note that a form sends
 * @param text as it was written, when it could not be said
 * @param noticeKey message key of what came of what she did last, or nothing
 * @param isAnswering whether the reader answers the conversation; else she takes part in it
 * @param ownPart what the reader takes part as, when she does not answer it
 */
public record BesidePage(
    PageFrame frame,
    String csrf,
    String path,
    String title,
    Advice advice,
    String key,
    String text,
    @Nullable String noticeKey,
    boolean isAnswering,
    @Nullable OwnPart ownPart,
    List<Beside> company,
    Search search) implements PageView {

  /** @param end where a form ends it, under this page's path */
  public record OwnPart(String nameKey, String person, String end) {}

  /** @param canTake whether the conversation can be handed over to her now */
  public record Beside(String person, String name, String partKey, String end, boolean canTake) {}

  /**
   * Colleagues to ask, and what they were looked for by.
   *
   * @param centres to show the seeker on to
   */
  public record Search(List<Choice> topics, List<Choice> counties, List<Choice> sectors, List<Choice> languages, List<Candidate> found,
      List<Choice> centres) {}

  /** @param fits in words, why she suits */
  public record Candidate(String person, String name, String fits, boolean isFree) {}
}
