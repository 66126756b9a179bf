package no.karrierenorge.eguidance.gaps;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.eguidance.ContentGapReported;
import no.karrierenorge.identity.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been reported as missing. */
@Repository
class ContentGaps {
  private final JdbcClient database;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ContentGaps(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
    this.database = database;
    this.events = events;
    this.clock = clock;
  }

  /** What nobody has settled yet, the oldest first. */
  List<ContentGapReported> open() {
    return database.sql("""
            select id, page, quote, missing, reported_at from eguidance.content_gap where settled_at is null order by reported_at, id
            """)
        .query((row, number) -> new ContentGapReported(row.getObject("id", UUID.class), row.getString("page"), row.getString("quote"),
            row.getString("missing"), row.getTimestamp("reported_at").toInstant()))
        .list();
  }

  /** Keeps a report and tells of it once it is committed. */
  void report(GapForm form, PersonId reporter) {
    Instant now = clock.instant();
    String quote = form.quote().isEmpty() ? null : form.quote();
    var reported = new ContentGapReported(UUID.randomUUID(), form.page(), quote, form.missing(), now);
    database.sql("""
            insert into eguidance.content_gap (id, page, quote, missing, reporter, reported_at)
            values (:id, :page, :quote, :missing, :reporter, :at)
            """)
        .param("id", reported.gap())
        .param("page", reported.page())
        .param("quote", quote)
        .param("missing", reported.missing())
        .param("reporter", reporter.value())
        .param("at", Timestamp.from(now))
        .update();
    events.publishEvent(reported);
  }

  void settle(UUID gap) {
    database.sql("update eguidance.content_gap set settled_at = :now where id = :id and settled_at is null")
        .param("id", gap)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
