package no.karrierenorge.eguidance.enquiries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What counsellors have to do beside the queue, the most urgent first. */
@Repository
class WorkList {
  private static final String LINES = """
      select c.id, c.professional, q.promised_at, b.wished_at, coalesce(b.attempts, 0) as attempts, c.waiting_since
      from eguidance.conversation c
      left join eguidance.correspondence q on q.conversation = c.id
      left join eguidance.callback b on b.conversation = c.id
      """;
  private static final String URGENT_FIRST = " order by least(q.promised_at, c.waiting_since + interval '4 days'), c.id limit 60";

  private final JdbcClient database;

  WorkList(JdbcClient database) {
    this.database = database;
  }

  /**
   * @param promisedAt nothing when it has been answered, or is a call
   * @param callAt when it is to be called, or is to be tried again
   */
  record Line(ConversationId id, boolean isProfessional, @Nullable Instant promisedAt, @Nullable Instant callAt, int attempts) {}

  /** Written questions that nobody has taken. */
  List<Line> waiting() {
    return database.sql(LINES + "where c.state = 'WAITING' and c.channel in ('QUESTION', 'MAIL', 'SMS')" + URGENT_FIRST).query(WorkList::line).list();
  }

  /** Wished calls that nobody has taken, those to come among them. */
  List<Line> calls() {
    return database.sql(LINES + "where c.state = 'WAITING' and c.channel = 'CALL_ME' order by c.waiting_since, c.id limit 60")
        .query(WorkList::line)
        .list();
  }

  /** What this counsellor has taken. */
  List<Line> of(PersonId counsellor) {
    return database.sql(LINES + "where c.state = 'ACTIVE' and c.counsellor = :counsellor and c.channel not in ('CHAT', 'MEETING')" + URGENT_FIRST)
        .param("counsellor", counsellor.value())
        .query(WorkList::line)
        .list();
  }

  /** The conversations a seeker may follow, the newest first. */
  List<ConversationId> ofSeeker(PersonId seeker) {
    return database.sql("""
            select c.id from eguidance.conversation c join eguidance.correspondence q on q.conversation = c.id
            where c.seeker = :seeker order by c.started_at desc limit 50
            """)
        .param("seeker", seeker.value())
        .query((row, number) -> new ConversationId(row.getObject("id", UUID.class)))
        .list();
  }

  /** Answered conversations in which nothing has been asked since. */
  List<ConversationId> answeredBefore(Instant until) {
    return database.sql("""
            select c.id from eguidance.conversation c join eguidance.correspondence q on q.conversation = c.id
            where c.state <> 'ENDED' and c.channel in ('QUESTION', 'MAIL', 'SMS') and q.promised_at is null and q.answered_at < :until
            limit 500
            """)
        .param("until", Timestamp.from(until))
        .query((row, number) -> new ConversationId(row.getObject("id", UUID.class)))
        .list();
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    Timestamp promised = row.getTimestamp("promised_at");
    boolean isCall = row.getTimestamp("wished_at") != null;
    return new Line(new ConversationId(row.getObject("id", UUID.class)), row.getBoolean("professional"),
        promised == null ? null : promised.toInstant(), isCall ? row.getTimestamp("waiting_since").toInstant() : null, row.getInt("attempts"));
  }
}
