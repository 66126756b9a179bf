package no.karrierenorge.eguidance.live;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import no.karrierenorge.eguidance.ConversationId;
import org.springframework.stereotype.Component;

/** Who follows which conversation on this node. */
@Component
public class Watchers {
  private final ConcurrentMap<ConversationId, List<Watcher>> byConversation = new ConcurrentHashMap<>();

  public void add(ConversationId conversation, Watcher watcher) {
    byConversation.compute(conversation, (id, before) -> {
      List<Watcher> all = before == null ? new CopyOnWriteArrayList<>() : before;
      all.add(watcher);
      return all;
    });
  }

  public void remove(ConversationId conversation, Watcher watcher) {
    byConversation.computeIfPresent(conversation, (id, all) -> {
      all.remove(watcher);
      return all.isEmpty() ? null : all;
    });
  }

  Set<ConversationId> conversations() {
    return byConversation.keySet();
  }

  void each(ConversationId conversation, Consumer<Watcher> told) {
    byConversation.getOrDefault(conversation, List.of()).forEach(told);
  }
}
