package no.karrierenorge.eguidance.conversations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How it went in the same hours (one before, one after) of the same weekday in the last four weeks; read anew every few minutes. */
@Repository
class PastWaits {
  private static final Duration KEPT = Duration.ofMinutes(5);
  /** What conversations take where chat guidance has been counted (11 minutes), with a pause; and a guess at the rest until we know better. */
  private static final Past UNKNOWN = new Past(Duration.ofMinutes(13), Duration.ofSeconds(30), Duration.ofMinutes(4), Duration.ofMinutes(2));

  private static final String SAME_HOURS = """
      with same_hours as (
        select c.taken_at - c.started_at as waited, c.ended_at - c.taken_at as talked, e.position <= e.free as was_free
        from generate_series(1, 4) week
        join eguidance.conversation c on c.taken_at between :now - make_interval(days => 7 * week, hours => 1)
                                                        and :now - make_interval(days => 7 * week, hours => -1)
        left join eguidance.estimate e on e.conversation = c.id
        where c.channel = 'CHAT' and not c.training)
      select count(*) as taken,
             extract(epoch from avg(talked))::double precision as talk,
             extract(epoch from avg(waited))::double precision as naive,
             extract(epoch from percentile_cont(0.5) within group (order by waited) filter (where was_free))::double precision as answer
      from same_hours
      """;

  private final AtomicReference<Read> last = new AtomicReference<>();
  private final JdbcClient database;
  private final Clock clock;

  PastWaits(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** As {@link Pace} names them. */
  record Past(Duration talk, Duration answer, Duration step, Duration naive) {}

  private record Read(Past past, Instant at) {}

  Past now() {
    Instant now = clock.instant();
    Read read = last.get();
    if (read != null && Duration.between(read.at, now).abs().compareTo(KEPT) < 0) return read.past;
    Past past = read(now);
    last.set(new Read(past, now));
    return past;
  }

  private Past read(Instant now) {
    return database.sql(SAME_HOURS)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(PastWaits::past)
        .single();
  }

  private static Past past(ResultSet row, int number) throws SQLException {
    return new Past(
        seconds(row.getObject("talk", Double.class), UNKNOWN.talk),
        seconds(row.getObject("answer", Double.class), UNKNOWN.answer),
        row.getInt("taken") == 0 ? UNKNOWN.step : Duration.ofHours(8).dividedBy(row.getInt("taken")),
        seconds(row.getObject("naive", Double.class), UNKNOWN.naive));
  }

  private static Duration seconds(@Nullable Double seconds, Duration unknown) {
    return seconds == null ? unknown : Duration.ofSeconds(Math.round(seconds));
  }
}
