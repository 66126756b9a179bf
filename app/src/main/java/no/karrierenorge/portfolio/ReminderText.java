package no.karrierenorge.portfolio;

import java.util.List;
import no.karrierenorge.portfolio.Reminders.Planned;

/** What the mails about one kind of saved thing say, as the room that writes the kind has it. */
public interface ReminderText {
  ItemKind kind();

  /** @param item as it is on the day */
  Word of(Planned planned, Item item);

  /** What there is to say on the day. */
  sealed interface Word {}

  /**
   * A mail in the language it was asked for in. It names nothing that others who see it should not know.
   *
   * @param subject the key of its subject
   * @param text the key of what it says
   * @param path where it leads
   * @param words the text's first arguments; the last is where it leads
   */
  record Mail(String subject, String text, String path, List<String> words) implements Word {
    public Mail(String subject, String text, String path) {
      this(subject, text, path, List.of());
    }
  }

  /** Nothing yet: to be asked again. */
  record Later(int days) implements Word {}

  /** Nothing any more. */
  record Nothing() implements Word {}
}
