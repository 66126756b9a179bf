package no.karrierenorge.eguidance.conversations;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All conversations, without what was said in them. */
@Repository
public class Conversations {
  static final String COLUMNS = """
      select c.id, c.channel, c.state, c.language, c.topic, c.county, c.page, c.seeker, c.counsellor, k.display_name, c.last_seq,
             c.read_by_seeker, c.read_by_counsellor, c.waiting_since, c.started_at, c.taken_at, c.ended_at
      from eguidance.conversation c left join eguidance.counsellor k on k.person = c.counsellor
      """;

  private final JdbcClient database;

  Conversations(JdbcClient database) {
    this.database = database;
  }

  public Optional<Conversation> find(ConversationId id) {
    return database.sql(COLUMNS + "where c.id = :id").param("id", id.value()).query(ConversationRow::conversation).optional();
  }

  /** The conversations a counsellor has now, or has been invited into, in the order they were taken; what is answered in writing is not among them. */
  public List<Conversation> activeOf(PersonId counsellor) {
    return database.sql(COLUMNS + """
            where c.state = 'ACTIVE' and c.id in (
              select id from eguidance.conversation c where counsellor = :counsellor and state = 'ACTIVE' and eguidance.fills_a_place(c)
              union all
              select conversation from eguidance.participant where person = :counsellor and part = 'INVITED' and until is null)
            order by c.taken_at, c.id
            """)
        .param("counsellor", counsellor.value())
        .query(ConversationRow::conversation)
        .list();
  }

  /** The conversations that these counsellors have now or have been invited into. */
  public Map<PersonId, List<ConversationId>> activeOf(Collection<PersonId> counsellors) {
    var active = new HashMap<PersonId, List<ConversationId>>();
    database.sql("""
            select counsellor, id from (
              select counsellor, id, taken_at from eguidance.conversation c
              where state = 'ACTIVE' and counsellor = any (:counsellors) and eguidance.fills_a_place(c)
              union all
              select p.person, c.id, c.taken_at
              from eguidance.participant p join eguidance.conversation c on c.id = p.conversation
              where p.person = any (:counsellors) and p.part = 'INVITED' and p.until is null and c.state = 'ACTIVE') hers
            order by taken_at, id
            """)
        .param("counsellors", counsellors.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(row -> {
          active.computeIfAbsent(new PersonId(row.getObject("counsellor", UUID.class)), none -> new ArrayList<>())
              .add(new ConversationId(row.getObject("id", UUID.class)));
        });
    return active;
  }

  /** Whether it is played for training. */
  public boolean isPlayed(ConversationId id) {
    return database.sql("select training from eguidance.conversation where id = :id").param("id", id.value()).query(Boolean.class).single();
  }

  /** Whether she answers it now or has been invited into it. */
  public boolean isIn(ConversationId id, PersonId counsellor) {
    return activeOf(List.of(counsellor)).getOrDefault(counsellor, List.of()).contains(id);
  }

  /** What a counsellor has ended and not written down yet, of the last days. */
  public List<Conversation> unwrittenOf(PersonId counsellor, Instant since) {
    return database.sql(COLUMNS + """
            where c.counsellor = :counsellor and c.ended_at > :since and c.channel <> 'QUESTION' and not c.training
              and not exists (select from eguidance.registration r where r.conversation = c.id)
            order by c.ended_at
            """)
        .param("counsellor", counsellor.value())
        .param("since", Timestamp.from(since))
        .query(ConversationRow::conversation)
        .list();
  }

  /** Those who stand in the queue, the longest first. */
  public List<Conversation> waiting(int most) {
    return database.sql(COLUMNS + "where c.state = 'WAITING' and eguidance.queues(c) order by c.waiting_since, c.id limit :most")
        .param("most", most)
        .query(ConversationRow::conversation)
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

  /** Puts a counsellor's conversation back where it stood in the queue; those beside her let go. A played one has no place there. */
  boolean putBack(ConversationId id, PersonId from) {
    return database.sql("""
            with back as (
              update eguidance.conversation set state = 'WAITING', counsellor = null
              where id = :id and state = 'ACTIVE' and counsellor = :from and not training
              returning id),
            gone as (
              update eguidance.participant p set until = now() from back where p.conversation = back.id and p.until is null)
            select count(*) from back
            """)
        .param("id", id.value())
        .param("from", from.value())
        .query(Integer.class)
        .single() == 1;
  }

  /** Gives a counsellor's conversation to another; whom she had asked for advice lets go, and so does who now answers it. */
  boolean handOver(ConversationId id, PersonId from, PersonId to) {
    return database.sql("""
            with given as (
              update eguidance.conversation set counsellor = :to where id = :id and state = 'ACTIVE' and counsellor = :from returning id),
            gone as (
              update eguidance.participant p set until = now() from given
              where p.conversation = given.id and p.until is null and (p.part = 'CONSULTED' or p.person = :to))
            select count(*) from given
            """)
        .param("id", id.value())
        .param("from", from.value())
        .param("to", to.value())
        .query(Integer.class)
        .single() == 1;
  }

  /** Ends a conversation, once; all parts in it end with it. */
  boolean end(ConversationId id, Author by, Instant at) {
    return database.sql("""
            with ended as (
              update eguidance.conversation set state = 'ENDED', ended_at = :at, ended_by = :by where id = :id and state <> 'ENDED' returning id),
            gone as (
              update eguidance.participant p set until = :at from ended where p.conversation = ended.id and p.until is null)
            select count(*) from ended
            """)
        .param("id", id.value())
        .param("by", by == Author.SYSTEM ? "PLATFORM" : by.name())
        .param("at", Timestamp.from(at))
        .query(Integer.class)
        .single() == 1;
  }

  /** Notes how far a side has read; never backwards, never beyond the last line. */
  boolean read(ConversationId id, Author by, int seq) {
    String column = by == Author.SEEKER ? "read_by_seeker" : "read_by_counsellor";
    return database.sql("update eguidance.conversation set " + column + " = :seq where id = :id and " + column + " < :seq and :seq <= last_seq")
        .param("id", id.value())
        .param("seq", seq)
        .update() == 1;
  }
}
