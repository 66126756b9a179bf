package no.karrierenorge.portfolio.goals;

import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.ReminderText;
import no.karrierenorge.portfolio.Reminders.Planned;
import org.springframework.stereotype.Component;

/** The mail on the day of a step: that it is the day and where the goal is; which step it is, it does not say. */
@Component
class GoalReminder implements ReminderText {
  @Override
  public ItemKind kind() {
    return ItemKind.GOAL;
  }

  @Override
  public Word of(Planned planned, Item item) {
    return new Mail("goal.mail.subject", "goal.mail", item.path());
  }
}
