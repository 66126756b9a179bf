package no.karrierenorge.audit;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Chains each second what has been written down since; of several nodes one does it. */
@Component
class Sealer {
  private final Chain chain;

  Sealer(Chain chain) {
    this.chain = chain;
  }

  /** While the database is away nothing is written down either; the next second tries again. */
  @Scheduled(fixedDelay = 1000)
  void seal() {
    try {
      while (chain.seal() > 0) continue;
    } catch (DataAccessException databaseAway) {
      return;
    }
  }
}
