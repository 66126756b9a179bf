package no.karrierenorge.assessments.jobsearch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import no.karrierenorge.notices.MailAddress;
import no.karrierenorge.notices.Notice;
import no.karrierenorge.notices.Notices;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portfolio.ItemId;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Reminders;
import no.karrierenorge.portfolio.Reminders.Planned;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where mails about applications are planned and sent. A mail says what to think of and where the log is; which job it is about, it does not say. */
@Component
class ReminderDesk {
  private final JobSearches searches;
  private final Reminders reminders;
  private final Notices notices;
  private final String site;
  private final Clock clock;

  ReminderDesk(JobSearches searches, Reminders reminders, Notices notices, @Value("${karriere.public-url}") String site, Clock clock) {
    this.searches = searches;
    this.reminders = reminders;
    this.notices = notices;
    this.site = site;
    this.clock = clock;
  }

  /** Plans all that is still to come of the stage an application is at, in place of what was planned; nothing without an address. */
  @Transactional
  void plan(ItemId item, Application application, Language language) {
    reminders.forget(item);
    LocalDate today = Oslo.today(clock);
    MailAddress.find(application.address()).ifPresent(address -> searches.current().stage(application.stage()).stream()
        .flatMap(stage -> Due.of(application, stage).stream())
        .filter(due -> due.day().isAfter(today))
        .forEach(due -> reminders.plan(item, new Reminders.Plan(due.reminder().id(), due.day(), address, language))));
  }

  /** Hands what is due to the outbox; answers how many. */
  @Transactional
  int send() {
    List<Planned> due = reminders.takeDue(ItemKind.APPLICATION, Oslo.today(clock));
    due.forEach(this::tell);
    return due.size();
  }

  private void tell(Planned planned) {
    searches.current().reminder(planned.key()).ifPresent(reminder -> {
      String body = Text.of(planned.language(), "jobsearch.mail", reminder.text().in(planned.language()),
          site + planned.language().at(JobSearchController.PATH));
      String key = "portfolio.reminder/" + planned.item() + "/" + planned.key() + "/" + Oslo.today(clock);
      notices.tell(Notice.mail(key, planned.address(), Text.of(planned.language(), "jobsearch.mail.subject"), body).about(planned.item())
          .forgottenOnceSent());
    });
  }
}
