package no.karrierenorge.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows in the order in which they were sealed, each hashed together with the one before it. */
@Repository
class Chain {
  private static final long LOCK = 0x6b617272_61756469L;
  private static final int AT_ONCE = 1000;

  private final JdbcClient database;

  Chain(JdbcClient database) {
    this.database = database;
  }

  private record Seal(long position, byte[] hash) {
    static final Seal NONE = new Seal(0, Link.BEFORE_THE_FIRST);
  }

  private record Sealed(Link link, byte[] hash) {}

  /** Seals what waits, and answers how many rows that were; none when another node is at it. */
  @Transactional
  int seal() {
    boolean mine = database.sql("select pg_try_advisory_xact_lock(:lock)").param("lock", LOCK).query(Boolean.class).single();
    if (!mine) return 0;
    Seal last = last();
    List<Link> waiting = waiting(last.position());
    for (Link link : waiting) last = append(link, last);
    return waiting.size();
  }

  private Seal last() {
    return database.sql("select position, hash from audit.seal order by position desc limit 1")
        .query((row, number) -> new Seal(row.getLong("position"), row.getBytes("hash")))
        .optional()
        .orElse(Seal.NONE);
  }

  private List<Link> waiting(long after) {
    return database.sql("""
            select :after + row_number() over (order by id) as position, id, at, alias, role, act, thing
            from audit.waiting join audit.entry on entry.id = waiting.entry
            order by id
            limit :limit
            """)
        .param("after", after)
        .param("limit", AT_ONCE)
        .query(Chain::link)
        .list();
  }

  private Seal append(Link link, Seal last) {
    var seal = new Seal(link.position(), link.sealedAfter(last.hash()));
    database.sql("insert into audit.seal (position, entry, hash) values (:position, :entry, :hash)")
        .param("position", seal.position())
        .param("entry", link.entry())
        .param("hash", seal.hash())
        .update();
    database.sql("delete from audit.waiting where entry = :entry").param("entry", link.entry()).update();
    return seal;
  }

  private static Link link(ResultSet row, int number) throws SQLException {
    return new Link(row.getLong("position"), row.getLong("id"), row.getTimestamp("at").toInstant(), row.getObject("alias", UUID.class),
        row.getString("role"), row.getString("act"), row.getString("thing"));
  }

  ChainState state() {
    return database.sql("""
            select (select count(*) from audit.entry) as entries,
                   (select count(*) from audit.waiting) as waiting,
                   (select sealed_at from audit.seal order by position desc limit 1) as last_sealed_at
            """)
        .query((row, number) -> new ChainState(row.getLong("entries"), row.getLong("waiting"), instant(row.getTimestamp("last_sealed_at"))))
        .single();
  }

  private static @Nullable Instant instant(@Nullable Timestamp time) {
    return time == null ? null : time.toInstant();
  }

  @Transactional(readOnly = true)
  ChainVerdict verify() {
    long unsealed = unsealed();
    if (unsealed > 0) return new ChainVerdict.Unsealed(unsealed);
    var reading = new Reading();
    try (Stream<Sealed> chain = sealed()) {
      return chain.filter(reading::breaksAt).findFirst()
          .<ChainVerdict>map(broken -> new ChainVerdict.Broken(broken.link().position()))
          .orElseGet(reading::holds);
    }
  }

  private long unsealed() {
    return database.sql("""
            select count(*)
            from audit.entry left join audit.seal on seal.entry = entry.id left join audit.waiting on waiting.entry = entry.id
            where seal.entry is null and waiting.entry is null
            """)
        .query(Long.class)
        .single();
  }

  private Stream<Sealed> sealed() {
    return database.sql("""
            select position, id, at, alias, role, act, thing, hash
            from audit.seal join audit.entry on entry.id = seal.entry
            order by position
            """)
        .withFetchSize(AT_ONCE)
        .query((row, number) -> new Sealed(link(row, number), row.getBytes("hash")))
        .stream();
  }

  /** Walks the chain from its beginning and remembers where it is. */
  private static final class Reading {
    private Seal last = Seal.NONE;

    boolean breaksAt(Sealed row) {
      byte[] hash = row.link().sealedAfter(last.hash());
      boolean follows = row.link().position() == last.position() + 1;
      last = new Seal(row.link().position(), hash);
      return !follows || !Arrays.equals(hash, row.hash());
    }

    ChainVerdict holds() {
      return new ChainVerdict.Holds(last.position(), HexFormat.of().formatHex(last.hash()));
    }
  }
}
