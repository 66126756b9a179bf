package no.karrierenorge.eguidance.signalling;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.karrierenorge.eguidance.meetings.MeetingId;
import no.karrierenorge.eguidance.meetings.Part;
import no.karrierenorge.platform.crypto.Encryption;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What browsers say to each other to find a way between them, on its way from one page to another: too long for a hint between nodes, so
 * it lies here for the moment until the other's node takes it.
 */
@Repository
class Signals {
  static final Duration KEPT = Duration.ofMinutes(1);

  /** More than any browser says while it finds its ways; what comes on top is refused. */
  static final int MOST_WAITING = 200;

  private final JdbcClient database;
  private final Encryption encryption;

  Signals(JdbcClient database, Encryption encryption) {
    this.database = database;
    this.encryption = encryption;
  }

  /**
   * A signal that has come.
   *
   * @param sitting the page it was sent from
   * @param body what the browser said, as JSON
   */
  record Signal(Part from, UUID sitting, String body) {}

  /** Sends from one page to another when both are in the room of this meeting; false when they are not, or too much waits already. */
  boolean send(MeetingId meeting, UUID from, UUID to, Message message) {
    return database.sql("""
            insert into eguidance.meeting_signal (meeting, recipient, sender, sender_sitting, body, at)
            select own.meeting, other.sitting, own.part, own.sitting, :body, :at
            from eguidance.meeting_guest own join eguidance.meeting_guest other on other.meeting = own.meeting
            where own.meeting = :meeting and own.sitting = :from and own.state = 'ADMITTED'
              and other.sitting = :to and other.part <> own.part and other.state = 'ADMITTED'
              and (select count(*) from eguidance.meeting_signal where recipient = :to) < :most
            """)
        .param("meeting", meeting.value())
        .param("from", from)
        .param("to", to)
        .param("body", encryption.seal(message.body.getBytes(StandardCharsets.UTF_8), placeOf(to)))
        .param("at", Timestamp.from(message.at))
        .param("most", MOST_WAITING)
        .update() == 1;
  }

  /** @param body as in {@link Signal} */
  record Message(String body, Instant at) {}

  /** Those of these pages for which something waits. */
  Set<UUID> addressedAmong(Collection<UUID> sittings) {
    return Set.copyOf(database.sql("select distinct recipient from eguidance.meeting_signal where recipient = any (:sittings)")
        .param("sittings", sittings.toArray(UUID[]::new))
        .query(UUID.class)
        .list());
  }

  /** What waits for a page, in order: it is handed out once and gone. */
  List<Signal> take(UUID recipient) {
    return database.sql("""
            with taken as (delete from eguidance.meeting_signal where recipient = :recipient returning id, sender, sender_sitting, body)
            select sender, sender_sitting, body from taken order by id
            """)
        .param("recipient", recipient)
        .query((row, number) -> signal(recipient, row))
        .list();
  }

  private Signal signal(UUID recipient, ResultSet row) throws SQLException {
    String body = new String(encryption.open(row.getBytes("body"), placeOf(recipient)), StandardCharsets.UTF_8);
    return new Signal(Part.valueOf(row.getString("sender")), row.getObject("sender_sitting", UUID.class), body);
  }

  void deleteOld(Instant now) {
    database.sql("delete from eguidance.meeting_signal where at < :before").param("before", Timestamp.from(now.minus(KEPT))).update();
  }

  private static String placeOf(UUID recipient) {
    return "eguidance.meeting_signal/" + recipient + "/body";
  }
}
