package no.karrierenorge.eguidance.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import no.karrierenorge.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queue at this moment and the day so far, as figures. */
@Repository
class LiveFigures {
  private final JdbcClient database;
  private final Clock clock;

  LiveFigures(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Those who wait with the same language and topic. */
  record Waiting(String language, @Nullable String topic, int number, Duration longest) {}

  /** The longest wait first. */
  List<Waiting> queue() {
    Instant now = clock.instant();
    return database.sql("""
            select language, topic, count(*) as number, min(waiting_since) as since from eguidance.conversation c
            where state = 'WAITING' and eguidance.queues(c) group by language, topic order by since
            """)
        .query((row, number) -> new Waiting(row.getString("language"), row.getString("topic"), row.getInt("number"),
            Duration.between(row.getTimestamp("since").toInstant(), now)))
        .list();
  }

  /** @param median of the waits of those who were answered, or nothing before anybody was */
  record Today(long started, long answered, long abandoned, long ended, @Nullable Duration median) {}

  /** What has gone through the queue since midnight. */
  Today today() {
    return database.sql("""
            select count(*) as started, count(q.taken_at) as answered, count(*) filter (where q.abandoned) as abandoned,
                   count(*) filter (where q.taken_at is not null and c.state = 'ENDED') as ended,
                   percentile_cont(0.5) within group (order by q.waited) as median
            from eguidance.queued_contact q join eguidance.conversation c on c.id = q.id
            where q.started_at >= :midnight
            """)
        .param("midnight", Oslo.today(clock).atStartOfDay(Oslo.ZONE).toInstant().atOffset(ZoneOffset.UTC))
        .query(LiveFigures::figures)
        .single();
  }

  private static Today figures(ResultSet row, int number) throws SQLException {
    Double median = row.getObject("median", Double.class);
    return new Today(row.getLong("started"), row.getLong("answered"), row.getLong("abandoned"), row.getLong("ended"),
        median == null ? null : Duration.ofSeconds(Math.round(median)));
  }
}
