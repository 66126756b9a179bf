package no.karrierenorge.portfolio;

import no.karrierenorge.portfolio.Reminders.Planned;

/** What the mails about one kind of saved thing say, as the room that writes the kind has it. */
public interface ReminderText {
  ItemKind kind();

  /** @param item as it is on the day */
  Word of(Planned planned, Item item);

  /** What there is to say on the day. */
  sealed interface Word {}

  /** A mail in the language it was asked for in. It names nothing that others who see it should not know. */
  record Mail(String subject, String body) implements Word {}

  /** Nothing yet: to be asked again. */
  record Later(int days) implements Word {}

  /** Nothing any more. */
  record Nothing() implements Word {}
}
