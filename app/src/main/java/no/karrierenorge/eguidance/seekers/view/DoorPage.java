package no.karrierenorge.eguidance.seekers.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * The door to the chat.
 *
 * @param state whether a question can be asked now
 * @param opens when it opens, in words, or nothing while it is open
 * @param going the path of a conversation that goes on already on this device, or nothing
 * @param keptDays how many days an anonymous conversation is kept
 */
public record DoorPage(
    PageFrame frame, State state, @Nullable String opens, @Nullable String going, int keptDays, Fields fields) implements PageView {
  public enum State {
    OPEN,
    FULL,
    CLOSED
  }

  /**
   * What stands in the form.
   *
   * @param problemKey what stands in the way of sending it, or nothing
   * @param page the path she came from, or nothing
   * @param pageTitle what that page is called: she is told that it goes along, and may say no
   */
  public record Fields(
      String text,
      @Nullable String problemKey,
      List<Option> topics,
      List<Option> counties,
      List<Option> languages,
      @Nullable String page,
      @Nullable String pageTitle) {}

  public record Option(String value, String title, boolean isChosen) {}

  /** The form is shown where a question can be asked, and where one that was asked in vain must not be lost. */
  public boolean hasForm() {
    return state == State.OPEN || !fields.text().isEmpty();
  }
}
