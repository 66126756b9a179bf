package no.karrierenorge.portfolio.goals;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.karrierenorge.notices.Notice;
import no.karrierenorge.notices.Notices;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Reminders;
import no.karrierenorge.portfolio.Reminders.Planned;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends the mails of the day. A mail says that a step is due and where the goal is; which step it is, it does not say. */
@Component
class GoalPost {
  private static final Logger LOG = LoggerFactory.getLogger(GoalPost.class);

  private final Reminders reminders;
  private final Notices notices;
  private final TransactionTemplate transaction;
  private final String site;
  private final Clock clock;

  GoalPost(Reminders reminders, Notices notices, TransactionTemplate transaction, @Value("${karriere.public-url}") String site, Clock clock) {
    this.reminders = reminders;
    this.notices = notices;
    this.transaction = transaction;
    this.site = site;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 6, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
  void byTheClock() {
    try {
      send();
    } catch (DataAccessException databaseAway) {
      LOG.warn("reminders are sent later: {}", databaseAway.getMessage());
    }
  }

  /** Hands what is due to the outbox; answers how many. */
  int send() {
    return transaction.execute(status -> {
      List<Planned> due = reminders.takeDue(ItemKind.GOAL, Oslo.today(clock));
      due.forEach(this::tell);
      return due.size();
    });
  }

  private void tell(Planned planned) {
    String body = Text.of(planned.language(), "goal.mail", site + planned.language().at(GoalController.PATH + "/" + planned.item()));
    String key = "portfolio.reminder/" + planned.item() + "/" + planned.key() + "/" + Oslo.today(clock);
    notices.tell(Notice.mail(key, planned.address(), Text.of(planned.language(), "goal.mail.subject"), body).about(planned.item()).forgottenOnceSent());
  }
}
