package no.karrierenorge.consent;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was agreed with single people, looked at from both sides: for the giver's own list, and for whoever may see something. */
@Repository
public class ConsentHistory {
  private final JdbcClient database;
  private final Clock clock;

  ConsentHistory(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** @param endedAt nothing while it holds */
  public record Entry(ConsentId id, ConsentItem item, PersonId recipient, Instant givenAt, @Nullable Instant until, @Nullable Instant endedAt) {
    public boolean holds() {
      return endedAt == null;
    }
  }

  /** All that was agreed on a thing, the newest first. */
  public List<Entry> of(ConsentItem item, String purpose) {
    return entries("c.item_kind = :kind and c.item = :item and c.purpose = :purpose", item.kind(), item.id(), purpose);
  }

  /** What somebody may see now, what was shared last first. */
  public List<Entry> openTo(ActingPerson reader, String kind, String purpose) {
    return entries("c.recipient = :item and c.item_kind = :kind and c.purpose = :purpose", kind, reader.person().value(), purpose).stream()
        .filter(Entry::holds)
        .toList();
  }

  private List<Entry> entries(String which, String kind, UUID item, String purpose) {
    return database.sql("""
            select id, item_kind, item, recipient, given_at, valid_until,
              coalesce(ended_at, case when valid_until <= :now then valid_until end) as over_at
            from consent.consent c where c.recipient is not null and %s order by given_at desc, id
            """.formatted(which))
        .param("kind", kind)
        .param("item", item)
        .param("purpose", purpose)
        .param("now", Timestamp.from(clock.instant()))
        .query((row, number) -> new Entry(new ConsentId(row.getObject("id", UUID.class)),
            new ConsentItem(row.getString("item_kind"), row.getObject("item", UUID.class)), new PersonId(row.getObject("recipient", UUID.class)),
            row.getTimestamp("given_at").toInstant(), instant(row.getTimestamp("valid_until")), instant(row.getTimestamp("over_at"))))
        .list();
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
