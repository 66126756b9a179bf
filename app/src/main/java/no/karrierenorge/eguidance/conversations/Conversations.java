package no.karrierenorge.eguidance.conversations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All conversations, without what was said in them. */
@Repository
public class Conversations {
  private static final String COLUMNS = """
      select c.id, c.channel, c.state, c.language, c.topic, c.county, c.page, c.seeker, c.counsellor, k.display_name, c.last_seq,
             c.read_by_seeker, c.read_by_counsellor, c.waiting_since, c.started_at, c.taken_at, c.ended_at
      from eguidance.conversation c left join eguidance.counsellor k on k.person = c.counsellor
      """;

  private final JdbcClient database;

  Conversations(JdbcClient database) {
    this.database = database;
  }

  public Optional<Conversation> find(ConversationId id) {
    return database.sql(COLUMNS + "where c.id = :id").param("id", id.value()).query(Conversations::conversation).optional();
  }

  /** The conversations a counsellor has now, in the order she took them; what is answered in writing is not among them. */
  public List<Conversation> activeOf(PersonId counsellor) {
    return database.sql(COLUMNS + "where c.counsellor = :counsellor and c.state = 'ACTIVE' and eguidance.fills_a_place(c) order by c.taken_at, c.id")
        .param("counsellor", counsellor.value())
        .query(Conversations::conversation)
        .list();
  }

  /** The conversations that these counsellors have now. */
  public Map<PersonId, List<ConversationId>> activeOf(Collection<PersonId> counsellors) {
    var active = new HashMap<PersonId, List<ConversationId>>();
    database.sql("""
            select c.counsellor, c.id from eguidance.conversation c
            where c.state = 'ACTIVE' and c.counsellor = any (:counsellors) and eguidance.fills_a_place(c)
            order by c.taken_at, c.id
            """)
        .param("counsellors", counsellors.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(row -> {
          active.computeIfAbsent(new PersonId(row.getObject("counsellor", UUID.class)), none -> new ArrayList<>())
              .add(new ConversationId(row.getObject("id", UUID.class)));
        });
    return active;
  }

  /** Those who stand in the queue, the longest first. */
  public List<Conversation> waiting(int most) {
    return database.sql(COLUMNS + "where c.state = 'WAITING' and eguidance.queues(c) order by c.waiting_since, c.id limit :most")
        .param("most", most)
        .query(Conversations::conversation)
        .list();
  }

  boolean opensWith(ConversationId id, byte[] tokenHash) {
    return database.sql("select exists (select from eguidance.conversation where id = :id and token_hash = :hash)")
        .param("id", id.value())
        .param("hash", tokenHash)
        .query(Boolean.class)
        .single();
  }

  void add(ConversationId id, Enquiry enquiry, byte[] tokenHash, Instant at) {
    database.sql("""
            insert into eguidance.conversation
              (id, channel, state, language, topic, county, page, token_hash, seeker, professional, waiting_since, started_at)
            values (:id, :channel, 'WAITING', :language, :topic, :county, :page, :hash, :seeker, :professional, :at, :at)
            """)
        .param("id", id.value())
        .param("channel", enquiry.channel().name())
        .param("language", enquiry.language().tag())
        .param("topic", enquiry.topic() == null ? null : enquiry.topic().name())
        .param("county", enquiry.county())
        .param("page", enquiry.page())
        .param("hash", tokenHash)
        .param("seeker", enquiry.seeker() == null ? null : enquiry.seeker().value())
        .param("professional", enquiry.professional())
        .param("at", Timestamp.from(at))
        .update();
  }

  /** Gives a waiting conversation to a counsellor, unless somebody was quicker. */
  boolean claim(ConversationId id, PersonId counsellor, Instant at) {
    return database.sql("""
            update eguidance.conversation set state = 'ACTIVE', counsellor = :counsellor, taken_at = coalesce(taken_at, :at)
            where id = :id and state = 'WAITING'
            """)
        .param("id", id.value())
        .param("counsellor", counsellor.value())
        .param("at", Timestamp.from(at))
        .update() == 1;
  }

  /** Puts a counsellor's conversation back where it stood in the queue. */
  boolean putBack(ConversationId id, PersonId from) {
    return database.sql("""
            update eguidance.conversation set state = 'WAITING', counsellor = null
            where id = :id and state = 'ACTIVE' and counsellor = :from
            """)
        .param("id", id.value())
        .param("from", from.value())
        .update() == 1;
  }

  /** Gives a counsellor's conversation to another. */
  boolean handOver(ConversationId id, PersonId from, PersonId to) {
    return database.sql("update eguidance.conversation set counsellor = :to where id = :id and state = 'ACTIVE' and counsellor = :from")
        .param("id", id.value())
        .param("from", from.value())
        .param("to", to.value())
        .update() == 1;
  }

  /** Lets a conversation wait, for anybody; before an hour to come it stands in no queue. */
  boolean waitFrom(ConversationId id, Instant since) {
    return database.sql("update eguidance.conversation set state = 'WAITING', waiting_since = :since where id = :id and state <> 'ENDED'")
        .param("id", id.value())
        .param("since", Timestamp.from(since))
        .update() == 1;
  }

  boolean change(ConversationId id, Channel channel) {
    return database.sql("update eguidance.conversation set channel = :channel where id = :id and channel <> :channel and state <> 'ENDED'")
        .param("id", id.value())
        .param("channel", channel.name())
        .update() == 1;
  }

  /** Ends a conversation, once. */
  boolean end(ConversationId id, Author by, Instant at) {
    return database.sql("""
            update eguidance.conversation set state = 'ENDED', ended_at = :at, ended_by = :by where id = :id and state <> 'ENDED'
            """)
        .param("id", id.value())
        .param("by", by == Author.SYSTEM ? "PLATFORM" : by.name())
        .param("at", Timestamp.from(at))
        .update() == 1;
  }

  /** Notes how far a side has read; never backwards, never beyond the last line. */
  boolean read(ConversationId id, Author by, int seq) {
    String column = by == Author.SEEKER ? "read_by_seeker" : "read_by_counsellor";
    return database.sql("update eguidance.conversation set " + column + " = :seq where id = :id and " + column + " < :seq and :seq <= last_seq")
        .param("id", id.value())
        .param("seq", seq)
        .update() == 1;
  }

  private static Conversation conversation(ResultSet row, int number) throws SQLException {
    String topic = row.getString("topic");
    return new Conversation(
        new ConversationId(row.getObject("id", UUID.class)),
        Channel.valueOf(row.getString("channel")),
        ConversationState.valueOf(row.getString("state")),
        Language.ofPath("/" + row.getString("language")),
        topic == null ? null : Topic.valueOf(topic),
        row.getString("county"),
        row.getString("page"),
        person(row, "seeker"),
        person(row, "counsellor"),
        row.getString("display_name"),
        row.getInt("last_seq"),
        row.getInt("read_by_seeker"),
        row.getInt("read_by_counsellor"),
        row.getTimestamp("waiting_since").toInstant(),
        row.getTimestamp("started_at").toInstant(),
        instant(row, "taken_at"),
        instant(row, "ended_at"));
  }

  private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new PersonId(id);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
