package no.karrierenorge.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.crypto.KeyedHash;
import no.karrierenorge.platform.crypto.ReferenceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Folders, found by their owner or by a code of which only a keyed hash is kept. */
@Repository
class Folders {
  private static final String PURPOSE = "portfolio.reference";

  private final JdbcClient database;
  private final KeyedHash hash;
  private final Clock clock;

  Folders(JdbcClient database, KeyedHash hash, Clock clock) {
    this.database = database;
    this.hash = hash;
    this.clock = clock;
  }

  Optional<Folder> find(Holder holder) {
    if (holder.person() != null) return find(holder.person());
    return Optional.ofNullable(holder.code()).flatMap(this::find);
  }

  Optional<Folder> find(PersonId person) {
    return database.sql("select id, person, kept_until from portfolio.folder where person = :person")
        .param("person", person.value())
        .query(Folders::folder)
        .optional();
  }

  /** What is over its time is gone, also before it is swept out. */
  Optional<Folder> find(ReferenceCode code) {
    return database.sql("select id, person, kept_until from portfolio.folder where code_hash = :hash and kept_until > :now")
        .param("hash", code.hash(hash, PURPOSE))
        .param("now", Timestamp.from(clock.instant()))
        .query(Folders::folder)
        .optional();
  }

  private static Folder folder(ResultSet row, int number) throws SQLException {
    UUID person = row.getObject("person", UUID.class);
    Timestamp keptUntil = row.getTimestamp("kept_until");
    return new Folder(new FolderId(row.getObject("id", UUID.class)), person == null ? null : new PersonId(person),
        keptUntil == null ? null : keptUntil.toInstant());
  }

  /** The person's folder; two requests that open the first one at once get the same. */
  Folder open(PersonId person) {
    database.sql("insert into portfolio.folder (id, person, created_at) values (:id, :person, :now) on conflict (person) do nothing")
        .param("id", UUID.randomUUID())
        .param("person", person.value())
        .param("now", Timestamp.from(clock.instant()))
        .update();
    return find(person).orElseThrow();
  }

  Folder open(ReferenceCode code) {
    Instant now = clock.instant();
    database.sql("insert into portfolio.folder (id, code_hash, created_at, kept_until) values (:id, :hash, :now, :until)")
        .param("id", UUID.randomUUID())
        .param("hash", code.hash(hash, PURPOSE))
        .param("now", Timestamp.from(now))
        .param("until", Timestamp.from(now.plus(PortfolioDesk.KEPT)))
        .update();
    return find(code).orElseThrow();
  }

  /** A folder that is used is kept on; one that has an owner has no end. */
  void keepOn(Folder folder) {
    database.sql("update portfolio.folder set kept_until = :until where id = :id and kept_until is not null")
        .param("until", Timestamp.from(clock.instant().plus(PortfolioDesk.KEPT)))
        .param("id", folder.id().value())
        .update();
  }

  void delete(Folder folder) {
    database.sql("delete from portfolio.folder where id = :id").param("id", folder.id().value()).update();
  }

  /** Deletes what is over its time; answers how many folders. */
  int sweep() {
    return database.sql("delete from portfolio.folder where kept_until <= :now").param("now", Timestamp.from(clock.instant())).update();
  }
}
