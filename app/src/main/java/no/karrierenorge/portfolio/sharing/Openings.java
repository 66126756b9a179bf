package no.karrierenorge.portfolio.sharing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.audit.Audit;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.portfolio.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has opened what was shared with her. */
@Repository
class Openings {
  private static final int MOST_SHOWN = 50;

  private final JdbcClient database;
  private final Clock clock;
  private final Audit audit;

  Openings(JdbcClient database, Clock clock, Audit audit) {
    this.database = database;
    this.clock = clock;
    this.audit = audit;
  }

  record Opening(PersonId reader, Instant at) {}

  /** For its owner to see, and in the audit. */
  void add(ItemId item, ActingPerson reader) {
    audit.record(reader.actor(), "portfolio.open", "portfolio.item/" + item);
    database.sql("insert into portfolio.opening (item, reader, opened_at) values (:item, :reader, :now)")
        .param("item", item.value())
        .param("reader", reader.person().value())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** The newest first. */
  List<Opening> of(ItemId item) {
    return database.sql("select reader, opened_at from portfolio.opening where item = :item order by opened_at desc, id desc limit :most")
        .param("item", item.value())
        .param("most", MOST_SHOWN)
        .query((row, number) -> new Opening(new PersonId(row.getObject("reader", UUID.class)), row.getTimestamp("opened_at").toInstant()))
        .list();
  }
}
