package no.karrierenorge.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.karrierenorge.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class AuditTest {
  @Autowired private Audit audit;
  @Autowired private Chain chain;
  @Autowired private JdbcClient database;
  @Autowired private PlatformTransactionManager transactions;

  @Test
  void theChainHoldsOverRowsThatManyWriteAtOnce() throws Exception {
    long before = audit.state().entries();

    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 200).forEach(i -> writers.submit(() -> audit.record(new Actor(UUID.randomUUID(), "EDITOR"), "test.open", "thing " + i)));
    }
    sealAll();

    assertThat(audit.state().entries()).isGreaterThanOrEqualTo(before + 200);
    assertThat(audit.verify()).isInstanceOf(ChainVerdict.Holds.class);
  }

  @Test
  void nobodyChangesOrDeletesARow() {
    audit.record(Actor.PLATFORM, "test.import", "styrk08");

    for (String attempt : List.of("update audit.entry set thing = 'x'", "delete from audit.seal", "truncate audit.entry cascade")) {
      assertThatThrownBy(() -> database.sql(attempt).update()).isInstanceOf(DataAccessException.class).hasMessageContaining("append-only");
    }
  }

  @Test
  void aRowThatIsChangedPastTheGuardBreaksTheChainThere() {
    audit.record(Actor.PLATFORM, "test.import", "before");
    sealAll();

    ChainVerdict verdict = verdictAfter("update audit.entry set thing = 'after' where id = (select max(entry) from audit.seal)");

    long last = database.sql("select max(position) from audit.seal").query(Long.class).single();
    assertThat(verdict).isEqualTo(new ChainVerdict.Broken(last));
  }

  @Test
  void aRowThatIsTakenOutPastTheGuardBreaksTheChain() {
    audit.record(Actor.PLATFORM, "test.import", "one");
    audit.record(Actor.PLATFORM, "test.import", "two");
    sealAll();

    ChainVerdict verdict = verdictAfter("delete from audit.seal where position = (select max(position) - 1 from audit.seal)");

    assertThat(verdict).isInstanceOf(ChainVerdict.Unsealed.class);
  }

  @Test
  void aRowThatIsKeptFromTheSealerIsFound() {
    audit.record(Actor.PLATFORM, "test.import", "hidden");

    ChainVerdict verdict = verdictAfter("delete from audit.waiting; delete from audit.seal where position = (select max(position) from audit.seal)");

    assertThat(verdict).isInstanceOf(ChainVerdict.Unsealed.class);
  }

  @Test
  void forgettingAPersonErasesTheLinkAndKeepsTheChain() {
    UUID person = UUID.randomUUID();
    audit.record(new Actor(person, "SEEKER"), "test.open", "page");
    UUID alias = database.sql("select alias from audit.alias where person = ?").param(person).query(UUID.class).single();

    audit.forget(person);
    sealAll();

    assertThat(alias).isNotEqualTo(person);
    assertThat(database.sql("select count(*) from audit.entry where alias = ?").param(alias).query(Long.class).single()).isOne();
    assertThat(database.sql("select count(*) from audit.alias where alias = ?").param(alias).query(Long.class).single()).isZero();
    assertThat(audit.verify()).isInstanceOf(ChainVerdict.Holds.class);
  }

  /** What verification says while the owner of the tables, who can put triggers aside, has done this; undone afterwards. */
  private ChainVerdict verdictAfter(String tampering) {
    return new TransactionTemplate(transactions).execute(undone -> {
      for (String table : List.of("audit.entry", "audit.seal")) database.sql("alter table " + table + " disable trigger user").update();
      database.sql(tampering).update();
      undone.setRollbackOnly();
      return chain.verify();
    });
  }

  private void sealAll() {
    while (audit.state().waiting() > 0) chain.seal();
  }
}
