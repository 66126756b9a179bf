package no.karrierenorge.eguidance.meetings;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.platform.crypto.Encryption;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may come to a meeting, who is in its lobby and who is in the room: the same for all nodes. */
@Repository
public class Guests {
  /** A page that its node has not heard of for so long is gone; nodes tell of theirs more often. */
  static final Duration GONE_AFTER = Duration.ofSeconds(30);

  private final JdbcClient database;
  private final Encryption encryption;

  Guests(JdbcClient database, Encryption encryption) {
    this.database = database;
    this.encryption = encryption;
  }

  public List<Guest> of(MeetingId meeting, Instant now) {
    return database.sql("""
            select g.part, g.state, g.sitting, g.sealed_name, g.seen_at > :alive as here, k.display_name
            from eguidance.meeting_guest g
              join eguidance.meeting m on m.id = g.meeting
              left join eguidance.counsellor k on g.part = 'COUNSELLOR' and k.person = m.counsellor
            where g.meeting = :meeting
            order by g.part
            """)
        .param("meeting", meeting.value())
        .param("alive", Timestamp.from(now.minus(GONE_AFTER)))
        .query((row, number) -> guest(meeting, row))
        .list();
  }

  private Guest guest(MeetingId meeting, ResultSet row) throws SQLException {
    Part part = Part.valueOf(row.getString("part"));
    byte[] sealed = row.getBytes("sealed_name");
    String name = sealed == null ? row.getString("display_name")
        : new String(encryption.open(sealed, nameOf(meeting, part)), StandardCharsets.UTF_8);
    return new Guest(part, GuestState.valueOf(row.getString("state")), row.getObject("sitting", UUID.class), name, row.getBoolean("here"));
  }

  /** Invites, or gives a new key to somebody invited: with the old one nobody comes in, and whoever sits there by it is out. */
  void invite(MeetingId meeting, Part part, byte @Nullable [] keyHash) {
    database.sql("""
            insert into eguidance.meeting_guest (meeting, part, key_hash, state) values (:meeting, :part, :hash, 'INVITED')
            on conflict (meeting, part) do update
              set key_hash = excluded.key_hash, state = 'INVITED', sitting = null, sealed_name = null, seen_at = null
            """)
        .param("meeting", meeting.value())
        .param("part", part.name())
        .param("hash", keyHash, Types.BINARY)
        .update();
  }

  /** As what this key opens the meeting. */
  Optional<Part> partOf(MeetingId meeting, byte[] keyHash) {
    return database.sql("select part from eguidance.meeting_guest where meeting = :meeting and key_hash = :hash")
        .param("meeting", meeting.value())
        .param("hash", keyHash)
        .query((row, number) -> Part.valueOf(row.getString("part")))
        .optional();
  }

  /** Somebody has the page open. Whoever comes with another page than before must knock again. */
  public void sit(MeetingId meeting, Part part, UUID sitting, Instant at) {
    database.sql("""
            update eguidance.meeting_guest
            set state = case when state = 'REFUSED' or sitting = :sitting then state else 'INVITED' end,
                sitting = :sitting, seen_at = :at
            where meeting = :meeting and part = :part
            """)
        .param("meeting", meeting.value())
        .param("part", part.name())
        .param("sitting", sitting)
        .param("at", Timestamp.from(at))
        .update();
  }

  /** Asks to come in, by a name. It is the counsellor's own room: she just walks in. */
  public void knock(MeetingId meeting, Part part, UUID sitting, String name) {
    database.sql("""
            update eguidance.meeting_guest
            set state = case when part = 'COUNSELLOR' then 'ADMITTED' else 'KNOCKING' end, sealed_name = :name
            where meeting = :meeting and part = :part and sitting = :sitting and state in ('INVITED', 'LEFT', 'KNOCKING')
            """)
        .param("meeting", meeting.value())
        .param("part", part.name())
        .param("sitting", sitting)
        .param("name", encryption.seal(name.getBytes(StandardCharsets.UTF_8), nameOf(meeting, part)))
        .update();
  }

  /** Lets in whoever sits on exactly this page: not somebody who came with the same link a moment later. */
  public boolean admit(MeetingId meeting, UUID sitting) {
    return move(meeting, sitting, GuestState.ADMITTED, "'KNOCKING', 'REFUSED'");
  }

  /** Keeps somebody out, or asks her out. */
  public boolean refuse(MeetingId meeting, UUID sitting) {
    return move(meeting, sitting, GuestState.REFUSED, "'INVITED', 'KNOCKING', 'ADMITTED', 'LEFT'");
  }

  public boolean leave(MeetingId meeting, UUID sitting) {
    return move(meeting, sitting, GuestState.LEFT, "'KNOCKING', 'ADMITTED'");
  }

  private boolean move(MeetingId meeting, UUID sitting, GuestState to, String from) {
    return database.sql("update eguidance.meeting_guest set state = :to where meeting = :meeting and sitting = :sitting"
            + " and (part <> 'COUNSELLOR' or :to <> 'REFUSED') and state in (" + from + ")")
        .param("meeting", meeting.value())
        .param("sitting", sitting)
        .param("to", to.name())
        .update() == 1;
  }

  /** These pages are still open. */
  public void seen(Collection<UUID> sittings, Instant at) {
    database.sql("update eguidance.meeting_guest set seen_at = :at where sitting = any (:sittings)")
        .param("at", Timestamp.from(at))
        .param("sittings", sittings.toArray(UUID[]::new))
        .update();
  }

  /** The page's socket is closed; it may come back. */
  public void gone(UUID sitting) {
    database.sql("update eguidance.meeting_guest set seen_at = null where sitting = :sitting").param("sitting", sitting).update();
  }

  private static String nameOf(MeetingId meeting, Part part) {
    return "eguidance.meeting_guest/" + meeting + "/" + part + "/name";
  }
}
