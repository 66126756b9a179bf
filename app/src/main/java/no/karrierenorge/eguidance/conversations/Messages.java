package no.karrierenorge.eguidance.conversations;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.crypto.Encryption;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said and what happened, encrypted where it lies. Opened only for those whom {@link ConversationAccess} has let in. */
@Repository
public class Messages {
  static final int MOST = 1000;

  /** Lines of the system come on top of {@link #MOST}: an end must always be possible. */
  private static final int MOST_WITH_HAPPENINGS = MOST + 100;

  private static final String LINES = """
      select m.seq, m.key, m.author, m.event, k.display_name, m.body, m.at
      from eguidance.message m left join eguidance.counsellor k on k.person = m.counsellor
      where m.conversation = :conversation
      """;

  private static final String ADD = """
      with numbered as (
        update eguidance.conversation c set last_seq = last_seq + 1
        where c.id = :conversation and last_seq < :most
          and (:author = 'SYSTEM' or c.state <> 'ENDED')
          and (:author <> 'COUNSELLOR' or c.state = 'ACTIVE' and (c.counsellor = :counsellor or exists (
            select from eguidance.participant p
            where p.conversation = c.id and p.person = :counsellor and p.part = 'INVITED' and p.until is null)))
          and not exists (select from eguidance.message m where m.conversation = c.id and m.key = :key)
        returning c.last_seq)
      insert into eguidance.message (conversation, seq, key, author, counsellor, event, body, at)
      select :conversation, last_seq, :key, :author, :counsellor, :event, :body, :at from numbered
      returning seq, (select display_name from eguidance.counsellor where person = :counsellor) as name
      """;

  private final JdbcClient database;
  private final Encryption encryption;

  Messages(JdbcClient database, Encryption encryption) {
    this.database = database;
    this.encryption = encryption;
  }

  /** The lines behind {@code seq}, in order. */
  public List<Message> after(ConversationId conversation, int seq) {
    return database.sql(LINES + "and m.seq > :seq order by m.seq")
        .param("conversation", conversation.value())
        .param("seq", seq)
        .query((row, number) -> message(conversation, row))
        .list();
  }

  /** The question that a conversation began with. */
  public Optional<Message> first(ConversationId conversation) {
    return database.sql(LINES + "and m.seq = 1")
        .param("conversation", conversation.value())
        .query((row, number) -> message(conversation, row))
        .optional();
  }

  Optional<Message> find(ConversationId conversation, UUID key) {
    return database.sql(LINES + "and m.key = :key")
        .param("conversation", conversation.value())
        .param("key", key)
        .query((row, number) -> message(conversation, row))
        .optional();
  }

  /**
   * A line about to be said.
   *
   * @param counsellor who says it, when {@code author} is a counsellor
   */
  public record Draft(ConversationId conversation, UUID key, Author author, @Nullable PersonId counsellor, @Nullable Happening happening, String text) {
    public static Draft of(ConversationId conversation, Happening happening, String name) {
      return new Draft(conversation, UUID.randomUUID(), Author.SYSTEM, null, happening, name);
    }
  }

  /**
   * Adds a line under the next number, in one statement and so in one commit: the update's lock puts the lines of a conversation in order.
   * Nothing comes of it when the conversation is over or full, when the counsellor has no part in it, or when the line had come before.
   * The same line twice at once can fail as a duplicate key.
   */
  public Optional<Message> add(Draft draft, Instant at) {
    return database.sql(ADD)
        .param("conversation", draft.conversation.value())
        .param("most", draft.author == Author.SYSTEM ? MOST_WITH_HAPPENINGS : MOST)
        .param("key", draft.key)
        .param("author", draft.author.name())
        .param("counsellor", draft.counsellor == null ? null : draft.counsellor.value(), Types.OTHER)
        .param("event", draft.happening == null ? null : draft.happening.name())
        .param("body", encryption.seal(draft.text.getBytes(StandardCharsets.UTF_8), place(draft.conversation, draft.key)))
        .param("at", Timestamp.from(at))
        .query((row, number) -> new Message(
            row.getInt("seq"), draft.key, draft.author, row.getString("name"), draft.happening, draft.text, at))
        .optional();
  }

  private Message message(ConversationId conversation, ResultSet row) throws SQLException {
    UUID key = row.getObject("key", UUID.class);
    String event = row.getString("event");
    return new Message(
        row.getInt("seq"),
        key,
        Author.valueOf(row.getString("author")),
        row.getString("display_name"),
        event == null ? null : Happening.valueOf(event),
        new String(encryption.open(row.getBytes("body"), place(conversation, key)), StandardCharsets.UTF_8),
        row.getTimestamp("at").toInstant());
  }

  private static String place(ConversationId conversation, UUID key) {
    return "eguidance.message/" + conversation + "/" + key + "/body";
  }
}
