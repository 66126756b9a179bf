package no.karrierenorge.eguidance.levels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.levels.Level.Queued;
import no.karrierenorge.eguidance.levels.Level.Written;
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

  /** The whole period first, then its spans in order; spans in which nobody came and nobody asked are not there. */
  List<Level> levels(Span span) {
    var levels = new TreeMap<@Nullable LocalDateTime, Level>(Comparator.nullsFirst(Comparator.naturalOrder()));
    queued(span).forEach(level -> levels.put(level.span(), level));
    written(span).forEach(level -> levels.merge(level.span(), level, Level::with));
    return List.copyOf(levels.values());
  }

  private List<Level> queued(Span span) {
    return database.sql("""
            select %s as span, count(*) as started, count(taken_at) as answered, count(*) filter (where abandoned) as abandoned,
                   count(*) filter (where waited <= answer_seconds) as within,
                   percentile_cont(0.5) within group (order by waited) as median,
                   percentile_cont(0.9) within group (order by waited) as ninetieth
            from eguidance.queued_contact, eguidance.setting
            where started_at >= :begins and started_at < :ends
            group by grouping sets ((), (1))
            """.formatted(span.step().sql()))
        .param("begins", span.begins())
        .param("ends", span.ends())
        .query((row, number) -> new Level(beginning(row), queued(row), Written.NOTHING))
        .list();
  }

  private List<Level> written(Span span) {
    return database.sql("""
            select %s as span, count(*) as asked, count(*) filter (where due) as due, count(*) filter (where kept) as kept
            from eguidance.written_contact
            where asked_at >= :begins and asked_at < :ends
            group by grouping sets ((), (1))
            """.formatted(span.step().sql()))
        .param("begins", span.begins())
        .param("ends", span.ends())
        .query((row, number) -> new Level(beginning(row), Queued.NOBODY, new Written(row.getLong("asked"), row.getLong("due"), row.getLong("kept"))))
        .list();
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

  private static @Nullable LocalDateTime beginning(ResultSet row) throws SQLException {
    return row.getObject("span", LocalDateTime.class);
  }

  private static Queued queued(ResultSet row) throws SQLException {
    return new Queued(row.getLong("started"), row.getLong("answered"), row.getLong("abandoned"), row.getLong("within"), seconds(row, "median"),
        seconds(row, "ninetieth"));
  }

  private static @Nullable Duration seconds(ResultSet row, String column) throws SQLException {
    Double seconds = row.getObject(column, Double.class);
    return seconds == null ? null : Duration.ofSeconds(Math.round(seconds));
  }
}
