package no.karrierenorge.assessments.jobsearch;

import java.time.Clock;
import java.time.LocalDate;

import no.karrierenorge.notices.MailAddress;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portfolio.ItemId;
import no.karrierenorge.portfolio.Reminders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where mails about applications are planned. */
@Component
class ReminderDesk {
  private final JobSearches searches;
  private final Reminders reminders;
  private final Clock clock;

  ReminderDesk(JobSearches searches, Reminders reminders, Clock clock) {
    this.searches = searches;
    this.reminders = reminders;
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
}
