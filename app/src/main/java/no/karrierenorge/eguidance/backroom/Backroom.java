package no.karrierenorge.eguidance.backroom;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.crypto.Encryption;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of the counsellors' one room, encrypted where they lie. */
@Repository
class Backroom {
  private static final String LINES = """
      select l.seq, l.key, l.author, k.display_name, l.reply_to, l.conversation, l.mentions, l.body, l.at
      from eguidance.backroom_line l join eguidance.counsellor k on k.person = l.author
      """;

  private final JdbcClient database;
  private final Encryption encryption;

  Backroom(JdbcClient database, Encryption encryption) {
    this.database = database;
    this.encryption = encryption;
  }

  /** The lines behind {@code seq} in order, at most so many of the newest. */
  List<BackroomLine> after(int seq, int most) {
    return database.sql("select * from (" + LINES + "where l.seq > :seq order by l.seq desc limit :most) newest order by seq")
        .param("seq", seq)
        .param("most", most)
        .query(this::line)
        .list();
  }

  /** The newest lines in order, with those that began their threads. */
  List<BackroomLine> newest(int most) {
    return database.sql("""
            with newest as (select seq, reply_to from eguidance.backroom_line order by seq desc limit :most)
            """ + LINES + "where l.seq in (select seq from newest union select reply_to from newest) order by l.seq")
        .param("most", most)
        .query(this::line)
        .list();
  }

  Optional<BackroomLine> find(int seq) {
    return database.sql(LINES + "where l.seq = :seq").param("seq", seq).query(this::line).optional();
  }

  Optional<BackroomLine> find(UUID key) {
    return database.sql(LINES + "where l.key = :key").param("key", key).query(this::line).optional();
  }

  int last() {
    return database.sql("select last_seq from eguidance.backroom").query(Integer.class).single();
  }

  /**
   * Adds a line under the next number, in one statement and so in one commit: the update's lock puts the lines in order. Nothing comes of
   * it when the line had come before; the same line twice at once can fail as a duplicate key.
   */
  Optional<Integer> add(BackroomLine.Draft draft, Instant at) {
    return database.sql("""
            with numbered as (
              update eguidance.backroom set last_seq = last_seq + 1
              where not exists (select from eguidance.backroom_line where key = :key)
              returning last_seq)
            insert into eguidance.backroom_line (seq, key, author, reply_to, conversation, mentions, body, at)
            select last_seq, :key, :author, :reply, :conversation, :mentions, :body, :at from numbered
            returning seq
            """)
        .param("key", draft.key())
        .param("author", draft.author().value())
        .param("reply", draft.replyTo(), Types.INTEGER)
        .param("conversation", draft.conversation() == null ? null : draft.conversation().value(), Types.OTHER)
        .param("mentions", draft.mentions().stream().map(PersonId::value).toArray(UUID[]::new))
        .param("body", encryption.seal(draft.text().getBytes(StandardCharsets.UTF_8), place(draft.key())))
        .param("at", Timestamp.from(at))
        .query(Integer.class)
        .optional();
  }

  private BackroomLine line(ResultSet row, int number) throws SQLException {
    UUID key = row.getObject("key", UUID.class);
    UUID conversation = row.getObject("conversation", UUID.class);
    return new BackroomLine(
        row.getInt("seq"),
        key,
        new PersonId(row.getObject("author", UUID.class)),
        row.getString("display_name"),
        row.getObject("reply_to", Integer.class),
        conversation == null ? null : new ConversationId(conversation),
        mentions(row.getArray("mentions").getArray()),
        new String(encryption.open(row.getBytes("body"), place(key)), StandardCharsets.UTF_8),
        row.getTimestamp("at").toInstant());
  }

  private static List<PersonId> mentions(@Nullable Object array) {
    return array == null ? List.of() : Arrays.stream((UUID[]) array).map(PersonId::new).toList();
  }

  private static String place(UUID key) {
    return "eguidance.backroom_line/" + key + "/body";
  }
}
