package no.karrierenorge.eguidance;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the service tells everybody. Whoever changes it raises the content version in the same transaction. */
@Repository
public class Announcements {
  private static final Duration UNTIL_CHANGED = Duration.ofHours(12);

  private final JdbcClient database;
  private final Clock clock;

  Announcements(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Those that are not over, the first to be shown first. */
  public List<Announcement> all() {
    return database.sql("""
            select id, nb, nn, en, shown_from, shown_until from eguidance.announcement
            where shown_until > :now order by shown_from, id
            """)
        .param("now", Timestamp.from(clock.instant()))
        .query((row, number) -> new Announcement(row.getObject("id", UUID.class), row.getString("nb"), row.getString("nn"),
            row.getString("en"), row.getTimestamp("shown_from").toInstant(), row.getTimestamp("shown_until").toInstant()))
        .list();
  }

  /** What is to be read now, and how long a page that shows it may be kept. */
  public record Shown(List<Announcement> announcements, Duration validFor) {}

  public Shown shown() {
    Instant now = clock.instant();
    List<Announcement> all = all();
    Duration next = all.stream()
        .flatMap(one -> Stream.of(one.from(), one.until()))
        .filter(change -> change.isAfter(now))
        .map(change -> Duration.between(now, change))
        .min(Duration::compareTo)
        .orElse(UNTIL_CHANGED);
    return new Shown(all.stream().filter(one -> !one.from().isAfter(now)).toList(), next);
  }

  public void add(Announcement announcement) {
    database.sql("""
            insert into eguidance.announcement (id, nb, nn, en, shown_from, shown_until) values (:id, :nb, :nn, :en, :from, :until)
            """)
        .param("id", announcement.id())
        .param("nb", announcement.nb())
        .param("nn", announcement.nn())
        .param("en", announcement.en())
        .param("from", Timestamp.from(announcement.from()))
        .param("until", Timestamp.from(announcement.until()))
        .update();
  }

  public void remove(UUID id) {
    database.sql("delete from eguidance.announcement where id = :id").param("id", id).update();
  }
}
