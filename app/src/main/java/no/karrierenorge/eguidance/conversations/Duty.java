package no.karrierenorge.eguidance.conversations;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is on duty, and who of them is free for another conversation. */
@Repository
public class Duty {
  /** A counsellor whose screen has not been heard of for so long counts as gone. */
  static final Duration GONE_AFTER = Duration.ofSeconds(40);

  private final JdbcClient database;
  private final Clock clock;

  Duty(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A counsellor on duty.
   *
   * @param active how many conversations she has now
   * @param places how many she may have at once
   */
  public record OnDuty(PersonId person, String name, @Nullable String workplace, boolean available, int active, int places) {
    public boolean isFree() {
      return available && active < places;
    }
  }

  /** She has come, or is still there. */
  public void isHere(PersonId counsellor) {
    database.sql("""
            insert into eguidance.duty (person, since, heard_at) values (:person, :now, :now)
            on conflict (person) do update set heard_at = excluded.heard_at,
              since = case when duty.heard_at < :gone then excluded.since else duty.since end,
              available = duty.available and duty.heard_at >= :gone
            """)
        .param("person", counsellor.value())
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
    return database.sql("""
            select d.person, k.display_name, k.workplace, d.available, k.places,
              (select count(*) from eguidance.conversation c where c.counsellor = d.person and c.state = 'ACTIVE') as active
            from eguidance.duty d join eguidance.counsellor k on k.person = d.person
            where d.heard_at > :gone
            order by k.display_name, d.person
            """)
        .param("gone", Timestamp.from(clock.instant().minus(GONE_AFTER)))
        .query((row, number) -> new OnDuty(new PersonId(row.getObject("person", UUID.class)), row.getString("display_name"),
            row.getString("workplace"), row.getBoolean("available"), row.getInt("active"), row.getInt("places")))
        .list();
  }

  /** Whether she may take one more; her row is locked, so that two claims of hers at once cannot both pass. */
  boolean hasRoom(PersonId counsellor) {
    return database.sql("""
            select places > (select count(*) from eguidance.conversation where counsellor = :person and state = 'ACTIVE')
            from eguidance.counsellor where person = :person for update
            """)
        .param("person", counsellor.value())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }
}
