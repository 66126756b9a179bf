package no.karrierenorge.eguidance.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All meetings of the last days. */
@Repository
public class Meetings {
  /** How long an ended meeting, with the names of those who came, is known of. */
  static final Duration KEPT = Duration.ofDays(7);

  /** A meeting that nobody ends is over so long after it should have begun. */
  static final Duration FORGOTTEN = Duration.ofHours(24);

  private static final String COLUMNS = """
      select m.id, m.conversation, m.counsellor, k.display_name, m.starts_at, m.ended_at
      from eguidance.meeting m join eguidance.counsellor k on k.person = m.counsellor
      """;

  private final JdbcClient database;

  Meetings(JdbcClient database) {
    this.database = database;
  }

  public Optional<Meeting> find(MeetingId id) {
    return database.sql(COLUMNS + "where m.id = :id").param("id", id.value()).query(Meetings::meeting).optional();
  }

  /** A counsellor's meetings that are not over, the next first. */
  List<Meeting> of(PersonId counsellor) {
    return database.sql(COLUMNS + "where m.counsellor = :counsellor and m.ended_at is null order by m.starts_at, m.id")
        .param("counsellor", counsellor.value())
        .query(Meetings::meeting)
        .list();
  }

  void add(MeetingId id, @Nullable ConversationId conversation, PersonId counsellor, Instant startsAt) {
    database.sql("""
            insert into eguidance.meeting (id, conversation, counsellor, starts_at, opened_at)
            values (:id, :conversation, :counsellor, :starts, now())
            """)
        .param("id", id.value())
        .param("conversation", conversation == null ? null : conversation.value(), Types.OTHER)
        .param("counsellor", counsellor.value())
        .param("starts", Timestamp.from(startsAt))
        .update();
  }

  void end(MeetingId id, Instant at) {
    database.sql("update eguidance.meeting set ended_at = :at where id = :id and ended_at is null")
        .param("id", id.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  void endForgotten(Instant now) {
    database.sql("update eguidance.meeting set ended_at = :now where ended_at is null and starts_at < :before")
        .param("now", Timestamp.from(now))
        .param("before", Timestamp.from(now.minus(FORGOTTEN)))
        .update();
  }

  /** Deletes what ended long ago, guests and all. */
  int deleteOld(Instant now) {
    return database.sql("delete from eguidance.meeting where ended_at < :before")
        .param("before", Timestamp.from(now.minus(KEPT)))
        .update();
  }

  private static Meeting meeting(ResultSet row, int number) throws SQLException {
    UUID conversation = row.getObject("conversation", UUID.class);
    Timestamp ended = row.getTimestamp("ended_at");
    return new Meeting(
        new MeetingId(row.getObject("id", UUID.class)),
        conversation == null ? null : new ConversationId(conversation),
        new PersonId(row.getObject("counsellor", UUID.class)),
        row.getString("display_name"),
        row.getTimestamp("starts_at").toInstant(),
        ended == null ? null : ended.toInstant());
  }
}
