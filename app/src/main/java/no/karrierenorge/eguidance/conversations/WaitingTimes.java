package no.karrierenorge.eguidance.conversations;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import no.karrierenorge.eguidance.ConversationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How long a wait will be: the time between two takings in the same hours of the last four weeks, or since half an hour when that is
 * busier or calmer, times the place in the queue. Told as a range, since one figure would promise too much.
 */
@Repository
public class WaitingTimes {
  private static final Duration WITHOUT_HISTORY = Duration.ofMinutes(4);
  private static final Duration SHORTEST_STEP = Duration.ofSeconds(5);
  private static final Duration LONGEST_STEP = Duration.ofMinutes(20);
  private static final double QUICKER = 0.6;
  private static final double SLOWER = 1.5;

  private final JdbcClient database;
  private final WaitingQueue queue;
  private final Clock clock;

  WaitingTimes(JdbcClient database, WaitingQueue queue, Clock clock) {
    this.database = database;
    this.queue = queue;
    this.clock = clock;
  }

  public QueuePlace of(ConversationId id) {
    return at(queue.positionOf(id), step());
  }

  public QueuePlace at(int position, Duration step) {
    Duration expected = step.multipliedBy(position);
    return new QueuePlace(position, scaled(expected, QUICKER), scaled(expected, SLOWER));
  }

  private static Duration scaled(Duration expected, double factor) {
    return Duration.ofSeconds(Math.round(expected.toSeconds() * factor));
  }

  /** The time from one taking to the next, as it is to be expected now. */
  public Duration step() {
    return database.sql("""
            with taken as (
              select taken_at from eguidance.conversation
              where channel in ('CHAT', 'CALL_ME') and (taken_at > :now - interval '30 minutes'
                 or taken_at between :now - interval '7 days 1 hour' and :now - interval '7 days' + interval '1 hour'
                 or taken_at between :now - interval '14 days 1 hour' and :now - interval '14 days' + interval '1 hour'
                 or taken_at between :now - interval '21 days 1 hour' and :now - interval '21 days' + interval '1 hour'
                 or taken_at between :now - interval '28 days 1 hour' and :now - interval '28 days' + interval '1 hour'))
            select count(*) filter (where taken_at > :now - interval '30 minutes') as lately,
                   count(*) filter (where taken_at <= :now - interval '30 minutes') as before
            from taken
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, number) -> step(row.getInt("lately"), row.getInt("before")))
        .single();
  }

  /** Lately is half an hour; before is four times two hours of the weeks before. What is recent counts as much as all of them together. */
  private static Duration step(int lately, int before) {
    double perMinute = before == 0 ? lately / 30.0 : (lately / 30.0 + before / 480.0) / 2;
    if (perMinute == 0) return WITHOUT_HISTORY;
    Duration step = Duration.ofSeconds(Math.round(60 / perMinute));
    if (step.compareTo(SHORTEST_STEP) < 0) return SHORTEST_STEP;
    return step.compareTo(LONGEST_STEP) > 0 ? LONGEST_STEP : step;
  }
}
