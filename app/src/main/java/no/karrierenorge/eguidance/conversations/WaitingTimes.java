package no.karrierenorge.eguidance.conversations;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import no.karrierenorge.eguidance.ConversationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How long a wait will be: from who is there now and how it went in the same hours of the last weeks. Told as a range, since one figure
 * would promise too much; what was told at the start is kept, so that the service can see how true it was.
 */
@Repository
public class WaitingTimes {
  private final JdbcClient database;
  private final WaitingQueue queue;
  private final PastWaits pastWaits;
  private final Clock clock;

  WaitingTimes(JdbcClient database, WaitingQueue queue, PastWaits pastWaits, Clock clock) {
    this.database = database;
    this.queue = queue;
    this.pastWaits = pastWaits;
    this.clock = clock;
  }

  public QueuePlace of(ConversationId id) {
    return pace().at(queue.positionOf(id));
  }

  /** As it is to be expected now, for every place in the queue. */
  public Pace pace() {
    PastWaits.Past past = pastWaits.now();
    Instant gone = clock.instant().minus(Duty.GONE_AFTER);
    return database.sql("""
            select coalesce(sum(places), 0) as slots, coalesce(sum(greatest(places - active, 0)), 0) as free
            from (
              select k.places, (
                select count(*) from eguidance.conversation c
                where c.counsellor = k.person and c.state = 'ACTIVE' and eguidance.fills_a_place(c)) as active
              from eguidance.duty d join eguidance.counsellor k on k.person = d.person
              where d.available and d.heard_at > :gone) as present
            """)
        .param("gone", Timestamp.from(gone))
        .query((row, number) -> new Pace(row.getInt("slots"), row.getInt("free"), past.talk(), past.answer(), past.step(), past.naive()))
        .single();
  }

  /** Answers with a newcomer's place and writes down what she is told. */
  QueuePlace tell(ConversationId id) {
    Pace pace = pace();
    QueuePlace place = pace.at(queue.placeOfNewcomer());
    database.sql("""
            insert into eguidance.estimate (conversation, position, free, shortest, expected, longest, naive, told_at)
            values (:conversation, :position, :free, :shortest, :expected, :longest, :naive, :at)
            on conflict (conversation) do nothing
            """)
        .param("conversation", id.value())
        .param("position", place.position())
        .param("free", pace.free())
        .param("shortest", place.shortest().toSeconds())
        .param("expected", place.expected().toSeconds())
        .param("longest", place.longest().toSeconds())
        .param("naive", pace.naive().toSeconds())
        .param("at", Timestamp.from(clock.instant()))
        .update();
    return place;
  }
}
