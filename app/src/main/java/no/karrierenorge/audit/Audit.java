package no.karrierenorge.audit;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms ask of the audit: to write down, to forget a person, and whether the chain holds. */
@Repository
public class Audit {
  private final JdbcClient database;
  private final Chain chain;

  Audit(JdbcClient database, Chain chain) {
    this.database = database;
    this.chain = chain;
  }

  /**
   * Writes down that somebody opened or changed something, in the caller's transaction if there is one.
   *
   * @param act room and deed, such as {@code identity.login}
   * @param thing what it was done to, by its id; never by what it says about a person
   */
  @Transactional
  public void record(Actor who, String act, String thing) {
    database.sql("insert into audit.entry (alias, role, act, thing) values (:alias, :role, :act, :thing)")
        .param("alias", who.person() == null ? null : alias(who.person()))
        .param("role", who.role())
        .param("act", act)
        .param("thing", thing)
        .update();
  }

  /** The name the person has in the audit; random as well, so that it says nothing once the link is erased. */
  private UUID alias(UUID person) {
    return find(person).orElseGet(() -> {
      database.sql("insert into audit.alias (person) values (:person) on conflict do nothing").param("person", person).update();
      return find(person).orElseThrow();
    });
  }

  private Optional<UUID> find(UUID person) {
    return database.sql("select alias from audit.alias where person = :person").param("person", person).query(UUID.class).optional();
  }

  /** Erases the link to a person: her rows stay, and nobody can say whose they were. */
  public void forget(UUID person) {
    database.sql("delete from audit.alias where person = :person").param("person", person).update();
  }

  public ChainState state() {
    return chain.state();
  }

  /** Reads the whole chain again; takes time in proportion to the number of rows. */
  public ChainVerdict verify() {
    return chain.verify();
  }
}
