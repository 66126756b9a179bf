package no.karrierenorge.bench.eguidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.karrierenorge.bench.eguidance.Service.Take;
import org.jspecify.annotations.Nullable;

/** The longest wait is taken first. Told from outside, only what surely came before can be held against what surely came after. */
final class QueueOrder {
  /** For a transaction of a take that was never answered to end, and free what it held, in nanoseconds. */
  private static final long ABANDONED = 10_000_000_000L;

  private QueueOrder() {}

  static List<String> complaints(Service service) {
    var complaints = new ArrayList<String>();
    Map<String, Take> byConversation = service.takes().stream().filter(take -> !take.conversation().isEmpty())
        .collect(Collectors.toMap(Take::conversation, Function.identity(), (first, second) -> first));
    List<Take> lost = service.takes().stream().filter(take -> take.conversation().isEmpty()).toList();
    List<Ledger> inOrder = service.ledgers().values().stream().sorted(Comparator.comparingLong(ledger -> ledger.times().asked())).toList();
    for (Ledger later : inOrder) {
      Take take = byConversation.get(later.id());
      if (take == null || lost.stream().anyMatch(other -> overlap(take, other))) continue;
      inOrder.stream().takeWhile(earlier -> earlier != later)
          .filter(earlier -> earlier.times().answered() < later.times().asked() && waitedStill(earlier, byConversation.get(earlier.id()), take))
          .forEach(earlier -> complaints.add("conversation " + later.id() + ": was taken before " + earlier.id() + ", which had waited longer"));
    }
    return complaints;
  }

  private static boolean overlap(Take take, Take abandoned) {
    return abandoned.sent() < take.answered() && take.sent() < abandoned.answered() + ABANDONED;
  }

  private static boolean waitedStill(Ledger earlier, @Nullable Take own, Take other) {
    if (own != null) return own.sent() > other.answered();
    Long end = earlier.endAsked();
    return end == null || end > other.answered();
  }
}
