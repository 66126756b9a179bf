package no.karrierenorge.eguidance.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import no.karrierenorge.eguidance.conversations.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How well the service has done, from the views that hold figures only; what each figure means stands on the page. */
@Repository
class ServiceLevels {
  private final JdbcClient database;

  ServiceLevels(JdbcClient database) {
    this.database = database;
  }

  /**
   * @param span its beginning; nothing for the whole period
   * @param within of the answered: as quickly as the manager has set
   * @param median and {@code ninetieth}: of the waits of those who were answered
   */
  record Level(@Nullable LocalDateTime span, long started, long answered, long abandoned, long within, @Nullable Duration median,
      @Nullable Duration ninetieth) {}

  /** The whole period first, then its spans in order; spans in which nobody came are not there. */
  List<Level> levels(Span span) {
    return database.sql("""
            select %s as span, count(*) as started, count(taken_at) as answered, count(*) filter (where abandoned) as abandoned,
                   count(*) filter (where waited <= answer_seconds) as within,
                   percentile_cont(0.5) within group (order by waited) as median,
                   percentile_cont(0.9) within group (order by waited) as ninetieth
            from eguidance.queued_contact, eguidance.setting
            where started_at >= :begins and started_at < :ends
            group by grouping sets ((), (1))
            order by span nulls first
            """.formatted(span.step().sql()))
        .param("begins", span.begins())
        .param("ends", span.ends())
        .query(ServiceLevels::level)
        .list();
  }

  /** @param due those that are answered, or should have been by {@code now} */
  record Written(long asked, long due, long kept) {}

  Written written(Span span) {
    return database.sql("""
            select count(*) as asked, count(*) filter (where taken_at is not null or promised_by < now()) as due, count(*) filter (where kept) as kept
            from eguidance.written_contact where started_at >= :begins and started_at < :ends
            """)
        .param("begins", span.begins())
        .param("ends", span.ends())
        .query((row, number) -> new Written(row.getLong("asked"), row.getLong("due"), row.getLong("kept")))
        .single();
  }

  record Reached(Channel channel, long number) {}

  /** By channel, the most used first. */
  List<Reached> channels(Span span) {
    return database.sql("""
            select channel, count(*) as number from eguidance.conversation
            where started_at >= :begins and started_at < :ends and not training
            group by channel order by number desc, channel
            """)
        .param("begins", span.begins())
        .param("ends", span.ends())
        .query((row, number) -> new Reached(Channel.valueOf(row.getString("channel")), row.getLong("number")))
        .list();
  }

  /**
   * How true the told waits were.
   *
   * @param queued those who found nobody free; nothing for all
   * @param error median of the distance between told and come
   * @param naive the same for the mean wait of the same hours
   * @param inside how many waits fell within the range that was told
   */
  record Truth(@Nullable Boolean queued, long number, Duration error, Duration naive, long inside) {}

  /** All first, then those who found somebody free, then those who did not; groups without anybody are not there. */
  List<Truth> truth(Span span) {
    return database.sql("""
            select queued, count(*) as number, count(*) filter (where waited between shortest and longest) as inside,
                   percentile_cont(0.5) within group (order by abs(waited - expected)) as error,
                   percentile_cont(0.5) within group (order by abs(waited - naive)) as naive
            from eguidance.told_wait where told_at >= :begins and told_at < :ends
            group by grouping sets ((), (queued)) having count(*) > 0
            order by queued nulls first
            """)
        .param("begins", span.begins())
        .param("ends", span.ends())
        .query((row, number) -> new Truth(row.getObject("queued", Boolean.class), row.getLong("number"),
            Duration.ofSeconds(Math.round(row.getDouble("error"))), Duration.ofSeconds(Math.round(row.getDouble("naive"))), row.getLong("inside")))
        .list();
  }

  private static Level level(ResultSet row, int number) throws SQLException {
    return new Level(row.getObject("span", LocalDateTime.class), row.getLong("started"), row.getLong("answered"), row.getLong("abandoned"),
        row.getLong("within"), seconds(row, "median"), seconds(row, "ninetieth"));
  }

  private static @Nullable Duration seconds(ResultSet row, String column) throws SQLException {
    Double seconds = row.getObject(column, Double.class);
    return seconds == null ? null : Duration.ofSeconds(Math.round(seconds));
  }
}
