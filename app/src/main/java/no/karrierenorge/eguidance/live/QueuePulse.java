package no.karrierenorge.eguidance.live;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Pace;
import no.karrierenorge.eguidance.conversations.QueuePlace;
import no.karrierenorge.eguidance.conversations.WaitingQueue;
import no.karrierenorge.eguidance.conversations.WaitingTimes;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells those who wait on this node their place: at most once a second when the queue moves, and now and then since waits change. */
@Component
@Profile("!command")
class QueuePulse {
  private static final int BEATS_BETWEEN = 15;

  private final ConcurrentMap<ConversationId, Consumer<QueuePlace>> waiting = new ConcurrentHashMap<>();
  private final AtomicBoolean moved = new AtomicBoolean();
  private final WaitingQueue queue;
  private final WaitingTimes waitingTimes;
  private int beats;

  QueuePulse(WaitingQueue queue, WaitingTimes waitingTimes) {
    this.queue = queue;
    this.waitingTimes = waitingTimes;
  }

  void follow(ConversationId conversation, Consumer<QueuePlace> told) {
    waiting.put(conversation, told);
  }

  void forget(ConversationId conversation, Consumer<QueuePlace> told) {
    waiting.remove(conversation, told);
  }

  @EventListener
  void stirred(QueueStirred stirred) {
    moved();
  }

  void moved() {
    moved.set(true);
  }

  @Scheduled(fixedDelay = 1000)
  void beat() {
    boolean isTime = ++beats % BEATS_BETWEEN == 0;
    if (!moved.getAndSet(false) && !isTime || waiting.isEmpty()) return;
    List<ConversationId> order = queue.order();
    Pace pace = waitingTimes.pace();
    for (int i = 0; i < order.size(); i++) {
      Consumer<QueuePlace> told = waiting.get(order.get(i));
      if (told != null) told.accept(pace.at(i + 1));
    }
  }
}
