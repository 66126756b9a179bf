package no.karrierenorge.eguidance.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/**
 * Tells those who wait on this node their place. The front of the queue hears at most a second after it moved, and whoever has just come;
 * those further back, who wait long whatever happens, every few seconds: else one who is answered would set off as many frames as people wait.
 */
@Component
@Profile("!command")
class QueuePulse {
  /** The last place that is told each second. */
  static final int FRONT = 50;
  static final int BEATS_BETWEEN = 5;

  private final ConcurrentMap<Consumer<QueuePlace>, ConversationId> following = new ConcurrentHashMap<>();
  private final Set<Consumer<QueuePlace>> newcomers = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean moved = new AtomicBoolean();
  private final WaitingQueue queue;
  private final WaitingTimes waitingTimes;
  private int beats;

  QueuePulse(WaitingQueue queue, WaitingTimes waitingTimes) {
    this.queue = queue;
    this.waitingTimes = waitingTimes;
  }

  /** @param told may hear the same place again; she who has a conversation on two screens follows with both */
  void follow(ConversationId conversation, Consumer<QueuePlace> told) {
    following.put(told, conversation);
    newcomers.add(told);
  }

  void forget(Consumer<QueuePlace> told) {
    following.remove(told);
    newcomers.remove(told);
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
    boolean isForAll = ++beats % BEATS_BETWEEN == 0;
    if (!moved.getAndSet(false) && !isForAll || following.isEmpty()) return;
    Map<ConversationId, Integer> positions = positions();
    Pace pace = waitingTimes.pace();
    following.forEach((told, conversation) -> {
      int position = positions.getOrDefault(conversation, 0);
      if (position == 0) return;
      boolean isNew = newcomers.remove(told);
      if (isNew || isForAll || position <= FRONT) told.accept(pace.at(position));
    });
  }

  private Map<ConversationId, Integer> positions() {
    List<ConversationId> order = queue.order();
    var positions = HashMap.<ConversationId, Integer>newHashMap(order.size());
    for (ConversationId waiting : order) positions.put(waiting, positions.size() + 1);
    return positions;
  }
}
