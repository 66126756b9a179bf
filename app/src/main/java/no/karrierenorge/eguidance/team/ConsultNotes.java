package no.karrierenorge.eguidance.team;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.crypto.Encryption;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What counsellors say behind conversations, encrypted where it lies. */
@Repository
class ConsultNotes {
  private static final int MOST = 500;
  private static final String NOTES = """
      select n.seq, n.key, n.author, k.display_name, n.body, n.at
      from eguidance.consult_note n join eguidance.counsellor k on k.person = n.author
      where n.conversation = :conversation
      """;
  private static final String ADD = """
      with numbered as (
        update eguidance.conversation c set last_note = last_note + 1
        where c.id = :conversation and c.state = 'ACTIVE' and last_note < :most
          and (c.counsellor = :author or exists (
            select from eguidance.participant p where p.conversation = c.id and p.person = :author and p.until is null))
          and not exists (select from eguidance.consult_note n where n.conversation = c.id and n.key = :key)
        returning c.last_note)
      insert into eguidance.consult_note (conversation, seq, key, author, body, at)
      select :conversation, last_note, :key, :author, :body, :at from numbered
      returning seq
      """;

  private final JdbcClient database;
  private final Encryption encryption;

  ConsultNotes(JdbcClient database, Encryption encryption) {
    this.database = database;
    this.encryption = encryption;
  }

  /** The notes behind {@code seq}, in order. */
  List<ConsultNote> after(ConversationId conversation, int seq) {
    return database.sql(NOTES + "and n.seq > :seq order by n.seq")
        .param("conversation", conversation.value())
        .param("seq", seq)
        .query((row, number) -> note(conversation, row))
        .list();
  }

  Optional<ConsultNote> find(ConversationId conversation, UUID key) {
    return database.sql(NOTES + "and n.key = :key")
        .param("conversation", conversation.value())
        .param("key", key)
        .query((row, number) -> note(conversation, row))
        .optional();
  }

  /** A note about to be said. */
  record Draft(ConversationId conversation, PersonId author, UUID key, String text) {}

  /**
   * Adds a note under the conversation's next number, in one commit. Nothing comes of it when the conversation is not active, the author
   * has no part in it, or the note had come before; the same note twice at once can fail as a duplicate key.
   */
  Optional<Integer> add(Draft draft, Instant at) {
    return database.sql(ADD)
        .param("conversation", draft.conversation.value())
        .param("most", MOST)
        .param("author", draft.author.value())
        .param("key", draft.key)
        .param("body", encryption.seal(draft.text.getBytes(StandardCharsets.UTF_8), place(draft.conversation, draft.key)))
        .param("at", Timestamp.from(at))
        .query(Integer.class)
        .optional();
  }

  /** Where something was noted lately, and how far it goes. */
  List<Noted> since(Instant now, Duration back) {
    return database.sql("select conversation, max(seq) as seq from eguidance.consult_note where at > :since group by conversation")
        .param("since", Timestamp.from(now.minus(back)))
        .query((row, number) -> new Noted(new ConversationId(row.getObject("conversation", UUID.class)), row.getInt("seq")))
        .list();
  }

  private ConsultNote note(ConversationId conversation, ResultSet row) throws SQLException {
    UUID key = row.getObject("key", UUID.class);
    return new ConsultNote(row.getInt("seq"), key, new PersonId(row.getObject("author", UUID.class)), row.getString("display_name"),
        new String(encryption.open(row.getBytes("body"), place(conversation, key)), StandardCharsets.UTF_8), row.getTimestamp("at").toInstant());
  }

  private static String place(ConversationId conversation, UUID key) {
    return "eguidance.consult_note/" + conversation + "/" + key + "/body";
  }
}
