package no.karrierenorge.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.karrierenorge.notices.Notices;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portfolio.ReminderText.Later;
import no.karrierenorge.portfolio.ReminderText.Mail;
import no.karrierenorge.portfolio.ReminderText.Nothing;
import no.karrierenorge.portfolio.Reminders.Planned;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends the mails of the day, whatever kind of thing they are about. */
@Component
class ReminderPost {
  private static final Logger LOG = LoggerFactory.getLogger(ReminderPost.class);

  private final Reminders reminders;
  private final Items items;
  private final Notices notices;
  private final TransactionTemplate transaction;
  private final ReminderLetters letters;
  private final Clock clock;

  ReminderPost(Reminders reminders, Items items, Notices notices, TransactionTemplate transaction, ReminderLetters letters, Clock clock) {
    this.reminders = reminders;
    this.items = items;
    this.notices = notices;
    this.transaction = transaction;
    this.letters = letters;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 5, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
  void byTheClock() {
    try {
      send();
    } catch (DataAccessException databaseAway) {
      LOG.warn("reminders are sent later: {}", databaseAway.getMessage());
    }
  }

  /** Hands what is due to the outbox; answers how many were due. */
  int send() {
    return transaction.execute(status -> {
      List<Planned> due = reminders.takeDue(Oslo.today(clock));
      due.forEach(planned -> items.find(planned.item()).ifPresent(item -> tell(planned, item)));
      return due.size();
    });
  }

  private void tell(Planned planned, Item item) {
    LocalDate today = Oslo.today(clock);
    switch (letters.word(planned, item)) {
      case Mail mail -> notices.tell(letters.notice(planned, mail, "portfolio.reminder/" + planned.item() + "/" + planned.key() + "/" + today));
      case Later later -> reminders.plan(planned.item(), planned.on(today.plusDays(later.days())));
      case Nothing nothing -> LOG.debug("a reminder has nothing to say any more");
    }
  }
}
