package no.karrierenorge.eguidance.seekers.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that is over.
 *
 * @param wasAnswered whether there was a counsellor in it
 * @param isOnDevice whether this device holds the key, which can then be taken away
 * @param kept how long the conversation is kept
 * @param feedback where the three questions stand
 * @param log where sending the log by mail stands
 */
public record EndedPage(
    PageFrame frame, Talk talk, boolean wasAnswered, boolean isOnDevice, String kept, Feedback feedback, Log log) implements PageView {
  public enum Feedback {
    ASKED,
    /** The form came empty. */
    EMPTY,
    /** What was written holds a national identity number. */
    NUMBER,
    GIVEN
  }

  public enum LogState {
    /** Nobody has answered, or no mail is sent from here. */
    NOT_OFFERED,
    OFFERED,
    NO_ADDRESS,
    TOO_MANY,
    SENT;

    /** The message key of what stands in the way, or nothing. */
    public @Nullable String problemKey() {
      return switch (this) {
        case NO_ADDRESS -> "chat.mail.problem.address";
        case TOO_MANY -> "chat.mail.problem.many";
        case NOT_OFFERED, OFFERED, SENT -> null;
      };
    }
  }

  /**
   * @param typed the address that the log could not be sent to
   * @param key random, for the form
   */
  public record Log(LogState state, String typed, String key) {}

  /** A question with the words of its answers; names and values as the form sends them. */
  public record Choice(String name, String titleKey, List<String> answers) {}

  public List<Choice> choices() {
    return List.of(
        new Choice("hjalp", "chat.feedback.helped", List.of("yes", "partly", "no")),
        new Choice("videre", "chat.feedback.onward", List.of("know", "some", "not-yet")),
        new Choice("anbefaler", "chat.feedback.recommends", List.of("yes", "maybe", "no")));
  }
}
