package no.karrierenorge.eguidance.conversations;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is next, of those who wait for somebody: chats, and calls that were wished for from their hour on. The longest wait comes first; a
 * question in a language or on a topic that a counsellor on duty knows well waits for her, but never longer than {@link #FOR_THE_RIGHT_ONE}.
 */
@Repository
public class WaitingQueue {
  /** How long a question is kept for somebody who knows its language or topic, before anybody may be given it. */
  static final Duration FOR_THE_RIGHT_ONE = Duration.ofMinutes(2);

  /** Of those who ask for the next at one moment, each gets one; more than this never do. */
  private static final int AT_ONE_MOMENT = 40;

  /** Up to so many are counted each time. */
  private static final int SHORT = 100;

  /** So long is the count of a longer queue kept for each who waits: one of a thousand is counted every tenth of a second. */
  private static final Duration KEPT_FOR_EACH = Duration.ofNanos(100_000);
  private static final Duration KEPT_AT_MOST = Duration.ofSeconds(1);

  private final AtomicReference<Count> last = new AtomicReference<>(new Count(0, System.nanoTime(), new AtomicInteger()));
  private final JdbcClient database;

  WaitingQueue(JdbcClient database) {
    this.database = database;
  }

  /** All who wait, the longest first. */
  public List<ConversationId> order() {
    return database.sql("select id from eguidance.conversation c where state = 'WAITING' and eguidance.queues(c) order by waiting_since, id")
        .query((row, number) -> new ConversationId(row.getObject("id", UUID.class)))
        .list();
  }

  /** The place of a waiting conversation; 1 is next. */
  public int positionOf(ConversationId id) {
    return database.sql("""
            select count(*) from eguidance.conversation c, eguidance.conversation own
            where own.id = :id and c.state = 'WAITING' and eguidance.queues(c) and (c.waiting_since, c.id) <= (own.waiting_since, own.id)
            """)
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }

  /** How many there were, when it was, in the machine's own time, and how many have come to this node since. */
  private record Count(int waiting, long at, AtomicInteger comeSince) {
    boolean holds() {
      if (waiting <= SHORT) return false;
      long kept = Math.min(waiting * KEPT_FOR_EACH.toNanos(), KEPT_AT_MOST.toNanos());
      return System.nanoTime() - at < kept;
    }
  }

  /**
   * How many wait. Counting takes the longer the more there are, and is asked for by everybody who comes: so a long queue is not counted for
   * each of them, and whoever has left it, or has come to another node, may be missed for a second at most.
   */
  public int length() {
    Count count = last.get();
    return count.holds() ? count.waiting + count.comeSince.get() : counted();
  }

  /** Somebody has come, and stands at its end: her place, as exact as {@link #length}. */
  int placeOfNewcomer() {
    Count count = last.get();
    return Math.max(1, count.holds() ? count.waiting + count.comeSince.incrementAndGet() : counted());
  }

  private int counted() {
    long now = System.nanoTime();
    int waiting = database.sql("select count(*) from eguidance.conversation c where state = 'WAITING' and eguidance.queues(c)")
        .query(Integer.class)
        .single();
    last.set(new Count(waiting, now, new AtomicInteger()));
    return waiting;
  }

  /** Lets a conversation wait, for anybody; before an hour to come it stands in no queue. */
  boolean waitFrom(ConversationId id, Instant since) {
    return database.sql("update eguidance.conversation set state = 'WAITING', waiting_since = :since where id = :id and state <> 'ENDED'")
        .param("id", id.value())
        .param("since", Timestamp.from(since))
        .update() == 1;
  }

  /** Those that this counsellor should take, the next one first; behind the first stand those for whom somebody else is quicker. */
  List<ConversationId> nextFor(PersonId counsellor, Instant now) {
    return database.sql("""
            select c.id from eguidance.conversation c, eguidance.counsellor own
            where own.person = :counsellor and c.state = 'WAITING' and eguidance.queues(c)
              and (eguidance.suits(c, own) or c.waiting_since < :patience
                or not exists (
                  select from eguidance.counsellor other join eguidance.duty d on d.person = other.person
                  where d.available and d.heard_at > :alive and eguidance.suits(c, other)))
            order by c.waiting_since, c.id
            limit :most
            """)
        .param("counsellor", counsellor.value())
        .param("patience", Timestamp.from(now.minus(FOR_THE_RIGHT_ONE)))
        .param("alive", Timestamp.from(now.minus(Duty.GONE_AFTER)))
        .param("most", AT_ONE_MOMENT)
        .query((row, number) -> new ConversationId(row.getObject("id", UUID.class)))
        .list();
  }

  /**
   * Whether nobody else is taking this conversation at this moment; if so, it is for this transaction to take. A lock of its own, not the
   * row's: that is also held while a line is written, and whoever writes while she waits must not be passed over for it.
   */
  boolean reserve(ConversationId id) {
    return database.sql("select pg_try_advisory_xact_lock(hashtextextended('eguidance.claim ' || :id, 0))")
        .param("id", id.toString())
        .query(Boolean.class)
        .single();
  }
}
