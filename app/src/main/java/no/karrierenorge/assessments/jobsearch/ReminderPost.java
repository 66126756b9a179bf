package no.karrierenorge.assessments.jobsearch;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends the mails of the day, every quarter of an hour. */
@Component
class ReminderPost {
  private static final Logger LOG = LoggerFactory.getLogger(ReminderPost.class);

  private final ReminderDesk desk;

  ReminderPost(ReminderDesk desk) {
    this.desk = desk;
  }

  @Scheduled(initialDelay = 5, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
  void byTheClock() {
    try {
      desk.send();
    } catch (DataAccessException databaseAway) {
      LOG.warn("reminders are sent later: {}", databaseAway.getMessage());
    }
  }
}
