package no.karrierenorge.notices;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries what is due out of the house, on every node. No transaction is open meanwhile. A node that dies between handing over and noting
 * it hands over a second time under the same id, which servers and gateways can tell.
 */
@Component
@Profile("!command")
class Delivery {
  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
  private static final int AT_ONCE = 10;
  private static final Duration KEPT = Duration.ofDays(30);

  private final Semaphore isAtWork = new Semaphore(1);
  private final Outbox outbox;
  private final Carriers carriers;
  private final Clock clock;

  Delivery(Outbox outbox, Carriers carriers, Clock clock) {
    this.outbox = outbox;
    this.carriers = carriers;
    this.clock = clock;
  }

  /** At a fixed rate, since what runs with a fixed delay shares one thread, and a mail server may take its time. */
  @Scheduled(fixedRate = 1000)
  void deliver() {
    if (!isAtWork.tryAcquire()) return;
    try {
      deliverWhatIsDue();
    } finally {
      isAtWork.release();
    }
  }

  private void deliverWhatIsDue() {
    Set<Way> ways = Arrays.stream(Way.values())
        .filter(way -> carriers.find(way).isPresent())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Way.class)));
    if (!ways.isEmpty()) outbox.take(ways, AT_ONCE).forEach(this::deliver);
  }

  private void deliver(Queued queued) {
    try {
      carriers.find(queued.notice().way()).orElseThrow().carry(queued);
      outbox.settle(queued.id(), true);
    } catch (CarrierFailed failure) {
      failed(queued, failure);
    }
  }

  private void failed(Queued queued, CarrierFailed failure) {
    boolean isOver = failure.isForGood() || queued.attempts() >= Pauses.MOST_ATTEMPTS;
    LOG.warn("notice {} was not delivered at attempt {}: {}", queued.id(), queued.attempts(), failure.getMessage());
    if (isOver) outbox.settle(queued.id(), false);
    else outbox.tryAgain(queued.id(), clock.instant().plus(Pauses.after(queued.attempts())));
  }

  @Scheduled(fixedDelay = 3_600_000)
  void forgetWhatIsOld() {
    outbox.emptyBefore(clock.instant().minus(KEPT));
  }
}
