package no.karrierenorge.eguidance.meetings.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * A counsellor's meetings, and the form that opens one.
 *
 * @param fresh links that were just made, which are shown once, or nothing
 * @param problemKey what is wrong with the form, or nothing
 * @param isElsewhere whether meetings are held in the organisation's own service
 */
public record MeetingsPage(
    PageFrame frame,
    String title,
    @Nullable Fresh fresh,
    @Nullable String problemKey,
    List<Choice> conversations,
    List<MeetingLine> meetings,
    boolean isElsewhere) implements PageView {
  /** @param forKey for whom the link is, as a message key; {@code isSaid} whether the seeker has it as a line of the conversation */
  public record Fresh(String forKey, String link, boolean isSaid) {}

  /** A conversation that a meeting can go on from. */
  public record Choice(String id, String name) {}

  /**
   * @param path of the room
   * @param name what the conversation is about, or that there is none
   * @param hasThird whether somebody else is invited
   */
  public record MeetingLine(String id, String path, String when, String name, boolean hasThird) {}
}
