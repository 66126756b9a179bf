package no.karrierenorge.eguidance.conversations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is on duty, and who of them is free for another conversation. */
@Repository
public class Duty {
  /** A counsellor whose screen has not been heard of for so long counts as gone. */
  static final Duration GONE_AFTER = Duration.ofSeconds(40);

  private static final String PRESENT = """
      select d.person, k.display_name, k.workplace, d.available, k.places, greatest(d.since, d.last_ended_at) as idle_since,
        case when d.wrap_up_of is not null and d.last_ended_at + make_interval(mins => s.pause_minutes) > :now
          then d.last_ended_at + make_interval(mins => s.pause_minutes) end as pause_until,
        (select count(*) from eguidance.conversation c where c.counsellor = d.person and c.state = 'ACTIVE'
          and eguidance.fills_a_place(c)) as active
      from eguidance.duty d join eguidance.counsellor k on k.person = d.person cross join eguidance.setting s
      where d.heard_at > :gone
      """;

  private final JdbcClient database;
  private final Clock clock;

  Duty(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A counsellor on duty.
   *
   * @param pauseUntil until when she writes her last conversation down and is offered nothing, or nothing; she may take the next herself
   * @param active how many conversations she has now
   * @param places how many she may have at once
   * @param idleSince when her last conversation ended, or she came
   */
  public record OnDuty(
      PersonId person,
      String name,
      @Nullable String workplace,
      boolean available,
      @Nullable Instant pauseUntil,
      int active,
      int places,
      Instant idleSince) {
    public boolean isFree() {
      return available && pauseUntil == null && active < places;
    }
  }

  /** They have come, or are still there. */
  public void areHere(Collection<PersonId> counsellors) {
    database.sql("""
            insert into eguidance.duty (person, since, heard_at)
            select person, :now, :now from unnest(:persons) as person order by person
            on conflict (person) do update set heard_at = excluded.heard_at,
              since = case when duty.heard_at < :gone then excluded.since else duty.since end,
              available = duty.available and duty.heard_at >= :gone
            """)
        .param("persons", counsellors.stream().map(PersonId::value).toArray(UUID[]::new))
        .param("now", Timestamp.from(clock.instant()))
        .param("gone", Timestamp.from(clock.instant().minus(GONE_AFTER)))
        .update();
  }

  public void available(PersonId counsellor, boolean available) {
    database.sql("update eguidance.duty set available = :available where person = :person")
        .param("person", counsellor.value())
        .param("available", available)
        .update();
  }

  public void hasLeft(PersonId counsellor) {
    database.sql("delete from eguidance.duty where person = :person").param("person", counsellor.value()).update();
  }

  /** Everybody on duty, by name. */
  public List<OnDuty> present() {
    return database.sql(PRESENT + "order by k.display_name, d.person").param("now", now()).param("gone", gone()).query(Duty::onDuty).list();
  }

  /** Her own duty, if she is there. */
  public Optional<OnDuty> find(PersonId counsellor) {
    return database.sql(PRESENT + "and d.person = :person")
        .param("now", now())
        .param("gone", gone())
        .param("person", counsellor.value())
        .query(Duty::onDuty)
        .optional();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private Timestamp gone() {
    return Timestamp.from(clock.instant().minus(GONE_AFTER));
  }

  private static OnDuty onDuty(ResultSet row, int number) throws SQLException {
    Timestamp pauseUntil = row.getTimestamp("pause_until");
    return new OnDuty(new PersonId(row.getObject("person", UUID.class)), row.getString("display_name"), row.getString("workplace"),
        row.getBoolean("available"), pauseUntil == null ? null : pauseUntil.toInstant(), row.getInt("active"), row.getInt("places"),
        row.getTimestamp("idle_since").toInstant());
  }

  /** She writes down what a conversation was about before she is offered the next; the manager sets how long that may take. */
  public void wrapsUp(PersonId counsellor, ConversationId conversation) {
    database.sql("update eguidance.duty set wrap_up_of = :conversation, last_ended_at = :now where person = :person")
        .param("conversation", conversation.value())
        .param("now", Timestamp.from(clock.instant()))
        .param("person", counsellor.value())
        .update();
  }

  /** She has written this one down: her pause is over, unless it is for another that ended since. */
  public void hasWrittenDown(PersonId counsellor, ConversationId conversation) {
    database.sql("update eguidance.duty set wrap_up_of = null where person = :person and wrap_up_of = :conversation")
        .param("person", counsellor.value())
        .param("conversation", conversation.value())
        .update();
  }

  /** She wants the next, or writes it down later. */
  public void hasWrappedUp(PersonId counsellor) {
    database.sql("update eguidance.duty set wrap_up_of = null where person = :person and wrap_up_of is not null")
        .param("person", counsellor.value())
        .update();
  }

  /** Whether she may take one more; her row is locked, so that two claims of hers at once cannot both pass. */
  boolean hasRoom(PersonId counsellor) {
    return database.sql("""
            select places > (
              select count(*) from eguidance.conversation c
              where c.counsellor = :person and c.state = 'ACTIVE' and eguidance.fills_a_place(c))
            from eguidance.counsellor where person = :person for update
            """)
        .param("person", counsellor.value())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }
}
