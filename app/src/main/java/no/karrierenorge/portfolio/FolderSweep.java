package no.karrierenorge.portfolio;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes folders without an owner when their time is over. Two nodes that sweep at once delete the same. */
@Component
class FolderSweep {
  private static final Logger LOG = LoggerFactory.getLogger(FolderSweep.class);

  private final Folders folders;

  FolderSweep(Folders folders) {
    this.folders = folders;
  }

  @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void byTheClock() {
    try {
      int swept = folders.sweep();
      if (swept > 0) LOG.info("deleted {} folders whose time is over", swept);
    } catch (DataAccessException databaseAway) {
      LOG.warn("old folders are deleted later: {}", databaseAway.getMessage());
    }
  }
}
