package no.karrierenorge.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where the hours of e-guidance are written down. Whoever changes them does so in a transaction that also raises the content version:
 * pages that tell the hours follow.
 */
@Repository
public class OpeningBook {
  private static final String EVERY = "EVERY";

  private final JdbcClient database;

  OpeningBook(JdbcClient database) {
    this.database = database;
  }

  /** The ordinary week of a channel; closed days are not in it. */
  public Map<DayOfWeek, Hours> week(GuidanceChannel channel) {
    var week = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
    database.sql("select weekday, opens, closes from places.weekly_hours where channel = :channel")
        .param("channel", channel.name())
        .query(row -> {
          week.put(DayOfWeek.of(row.getInt("weekday")), hours(row));
        });
    return week;
  }

  /** @param week at least one day: a channel that never opens could not say when it opens next */
  public void setWeek(GuidanceChannel channel, Map<DayOfWeek, Hours> week) {
    if (week.isEmpty()) throw new IllegalArgumentException("a week without an open day");
    database.sql("delete from places.weekly_hours where channel = :channel").param("channel", channel.name()).update();
    week.forEach((day, hours) -> database
        .sql("insert into places.weekly_hours (channel, weekday, opens, closes) values (:channel, :weekday, :opens, :closes)")
        .param("channel", channel.name())
        .param("weekday", day.getValue())
        .param("opens", hours.from())
        .param("closes", hours.to())
        .update());
  }

  /** The exceptions from a day on, in order. */
  public List<OpeningException> exceptionsFrom(LocalDate first) {
    return database.sql("select day, channel, opens, closes from places.opening_exception where day >= :first order by day, channel")
        .param("first", first)
        .query((row, number) -> new OpeningException(row.getObject("day", LocalDate.class), channel(row.getString("channel")), hoursIfAny(row)))
        .list();
  }

  /** Writes an exception down in place of the one that stood there. */
  public void put(OpeningException exception) {
    database.sql("""
            insert into places.opening_exception (day, channel, opens, closes) values (:day, :channel, :opens, :closes)
            on conflict (day, channel) do update set opens = excluded.opens, closes = excluded.closes
            """)
        .param("day", exception.day())
        .param("channel", word(exception.channel()))
        .param("opens", exception.hours() == null ? null : exception.hours().from())
        .param("closes", exception.hours() == null ? null : exception.hours().to())
        .update();
  }

  public void remove(LocalDate day, @Nullable GuidanceChannel channel) {
    database.sql("delete from places.opening_exception where day = :day and channel = :channel")
        .param("day", day)
        .param("channel", word(channel))
        .update();
  }

  private static String word(@Nullable GuidanceChannel channel) {
    return channel == null ? EVERY : channel.name();
  }

  private static @Nullable GuidanceChannel channel(String word) {
    return word.equals(EVERY) ? null : GuidanceChannel.valueOf(word);
  }

  private static @Nullable Hours hoursIfAny(ResultSet row) throws SQLException {
    return row.getObject("opens") == null ? null : hours(row);
  }

  private static Hours hours(ResultSet row) throws SQLException {
    return new Hours(row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class));
  }
}
