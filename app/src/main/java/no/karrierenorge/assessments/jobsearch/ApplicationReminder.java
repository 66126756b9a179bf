package no.karrierenorge.assessments.jobsearch;

import java.util.List;
import java.util.Optional;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.ReminderText;
import no.karrierenorge.portfolio.Reminders.Planned;
import org.springframework.stereotype.Component;

/** The mail about an application: what to think of and where the log is; which job it is about, it does not say. */
@Component
class ApplicationReminder implements ReminderText {
  private final JobSearches searches;

  ApplicationReminder(JobSearches searches) {
    this.searches = searches;
  }

  @Override
  public ItemKind kind() {
    return ItemKind.APPLICATION;
  }

  @Override
  public Word of(Planned planned, Item item) {
    Optional<Word> mail = searches.current().reminder(planned.key())
        .map(reminder -> new Mail("jobsearch.mail.subject", "jobsearch.mail", JobSearchController.PATH,
            List.of(reminder.text().in(planned.language()))));
    return mail.orElseGet(Nothing::new);
  }
}
