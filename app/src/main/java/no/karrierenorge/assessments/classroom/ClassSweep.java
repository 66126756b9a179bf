package no.karrierenorge.assessments.classroom;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes classes when their time is over. Two nodes that sweep at once delete the same. */
@Component
class ClassSweep {
  private static final Logger LOG = LoggerFactory.getLogger(ClassSweep.class);

  private final ClassRooms rooms;

  ClassSweep(ClassRooms rooms) {
    this.rooms = rooms;
  }

  @Scheduled(initialDelay = 4, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void byTheClock() {
    try {
      int swept = rooms.sweep();
      if (swept > 0) LOG.info("deleted {} classes whose time is over", swept);
    } catch (DataAccessException databaseAway) {
      LOG.warn("old classes are deleted later: {}", databaseAway.getMessage());
    }
  }
}
