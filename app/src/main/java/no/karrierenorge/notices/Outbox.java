package no.karrierenorge.notices;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.karrierenorge.platform.crypto.Encryption;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All notices, encrypted where they lie. */
@Repository
class Outbox {
  /** Longer than carrying all that is taken at once can last. */
  private static final Duration IN_HAND = Duration.ofMinutes(15);

  private static final String EMPTY = """
      update notices.notice set recipient = null, subject = null, body = null, emptied_at = :now,
        status = case when status = 'QUEUED' then 'FAILED' else status end, settled_at = coalesce(settled_at, :now)
      where emptied_at is null and\s""";

  private final JdbcClient database;
  private final Encryption encryption;
  private final Clock clock;

  Outbox(JdbcClient database, Encryption encryption, Clock clock) {
    this.database = database;
    this.encryption = encryption;
    this.clock = clock;
  }

  void add(Notice notice) {
    UUID id = UUID.randomUUID();
    database.sql("""
            insert into notices.notice (id, key, way, recipient, subject, body, about, fleeting, created_at, due_at)
            values (:id, :key, :way, :recipient, :subject, :body, :about, :fleeting, :now, :now)
            on conflict (key) do nothing
            """)
        .param("id", id)
        .param("key", notice.key())
        .param("way", notice.way().name())
        .param("recipient", sealed(notice.recipient(), id, "recipient"))
        .param("subject", notice.subject() == null ? null : sealed(notice.subject(), id, "subject"))
        .param("body", sealed(notice.body(), id, "body"))
        .param("about", notice.about(), Types.OTHER)
        .param("fleeting", notice.isFleeting())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /**
   * Takes some that are due. What is taken is due again only after a while, so no other node takes it meanwhile, and a node that dies with
   * it in hand loses nothing.
   */
  List<Queued> take(Set<Way> ways, int most) {
    return database.sql("""
            update notices.notice set attempts = attempts + 1, due_at = :later
            where id in (
              select id from notices.notice
              where status = 'QUEUED' and due_at <= :now and way in (:ways)
              order by due_at limit :most for update skip locked)
            returning id, key, way, recipient, subject, body, about, fleeting, attempts
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("later", Timestamp.from(clock.instant().plus(IN_HAND)))
        .param("ways", ways.stream().map(Way::name).toList())
        .param("most", most)
        .query((row, number) -> new Queued(row.getObject("id", UUID.class), row.getInt("attempts"), notice(row)))
        .list();
  }

  void tryAgain(UUID id, Instant at) {
    database.sql("update notices.notice set due_at = :at where id = :id and status = 'QUEUED'")
        .param("id", id)
        .param("at", Timestamp.from(at))
        .update();
  }

  /** Notes what came of it, after which a fleeting notice is forgotten. */
  void settle(UUID id, boolean isSent) {
    database.sql("""
            update notices.notice set status = :status, settled_at = :now, emptied_at = case when fleeting then :now::timestamptz end,
              recipient = case when not fleeting then recipient end, subject = case when not fleeting then subject end,
              body = case when not fleeting then body end
            where id = :id and status = 'QUEUED'
            """)
        .param("id", id)
        .param("status", isSent ? "SENT" : "FAILED")
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** Forgets what was said and to whom; what still waits by then has failed. */
  int emptyBefore(Instant until) {
    return database.sql(EMPTY + "created_at < :until")
        .param("now", Timestamp.from(clock.instant()))
        .param("until", Timestamp.from(until))
        .update();
  }

  void empty(Collection<UUID> about) {
    database.sql(EMPTY + "about = any (:about)")
        .param("now", Timestamp.from(clock.instant()))
        .param("about", about.toArray(UUID[]::new))
        .update();
  }

  int count(String kind, UUID about) {
    return database.sql("select count(*) from notices.notice where about = :about and starts_with(key, :kind)")
        .param("about", about)
        .param("kind", kind + "/")
        .query(Integer.class)
        .single();
  }

  /** @param notice nothing when it has been emptied */
  record Kept(Instant at, Way way, String status, int attempts, @Nullable Notice notice) {}

  List<Kept> newest(int most) {
    return database.sql("""
            select id, key, way, status, attempts, recipient, subject, body, about, fleeting, created_at from notices.notice
            order by created_at desc, id limit :most
            """)
        .param("most", most)
        .query((row, number) -> new Kept(row.getTimestamp("created_at").toInstant(), Way.valueOf(row.getString("way")), row.getString("status"),
            row.getInt("attempts"), row.getBytes("recipient") == null ? null : notice(row)))
        .list();
  }

  private Notice notice(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    byte[] subject = row.getBytes("subject");
    return new Notice(row.getString("key"), Way.valueOf(row.getString("way")), opened(row.getBytes("recipient"), id, "recipient"),
        subject == null ? null : opened(subject, id, "subject"), opened(row.getBytes("body"), id, "body"),
        row.getObject("about", UUID.class), row.getBoolean("fleeting"));
  }

  private byte[] sealed(String text, UUID id, String column) {
    return encryption.seal(text.getBytes(StandardCharsets.UTF_8), place(id, column));
  }

  private String opened(byte[] sealed, UUID id, String column) {
    return new String(encryption.open(Objects.requireNonNull(sealed), place(id, column)), StandardCharsets.UTF_8);
  }

  private static String place(UUID id, String column) {
    return "notices.notice/" + id + "/" + column;
  }
}
