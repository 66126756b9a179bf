package no.karrierenorge.portfolio.goals;

import no.karrierenorge.platform.language.Text;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.ReminderText;
import no.karrierenorge.portfolio.Reminders.Planned;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mail on the day of a step: that it is the day and where the goal is; which step it is, it does not say. */
@Component
class GoalReminder implements ReminderText {
  private final String site;

  GoalReminder(@Value("${karriere.public-url}") String site) {
    this.site = site;
  }

  @Override
  public ItemKind kind() {
    return ItemKind.GOAL;
  }

  @Override
  public Word of(Planned planned, Item item) {
    return new Mail(Text.of(planned.language(), "goal.mail.subject"),
        Text.of(planned.language(), "goal.mail", site + planned.language().at(item.path())));
  }
}
