package no.karrierenorge.assessments.jobsearch;

import java.util.Optional;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.ReminderText;
import no.karrierenorge.portfolio.Reminders.Planned;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mail about an application: what to think of and where the log is; which job it is about, it does not say. */
@Component
class ApplicationReminder implements ReminderText {
  private final JobSearches searches;
  private final String site;

  ApplicationReminder(JobSearches searches, @Value("${karriere.public-url}") String site) {
    this.searches = searches;
    this.site = site;
  }

  @Override
  public ItemKind kind() {
    return ItemKind.APPLICATION;
  }

  @Override
  public Word of(Planned planned, Item item) {
    Optional<Word> mail = searches.current().reminder(planned.key()).map(reminder -> mail(reminder.text().in(planned.language()), planned.language()));
    return mail.orElseGet(Nothing::new);
  }

  private Mail mail(String thought, Language language) {
    return new Mail(Text.of(language, "jobsearch.mail.subject"), Text.of(language, "jobsearch.mail", thought, site + language.at(JobSearchController.PATH)));
  }
}
