package no.karrierenorge.eguidance.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.karrierenorge.eguidance.conversations.ClaimResult;
import no.karrierenorge.eguidance.conversations.ClaimResult.Taken;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.identity.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose turn it is when several things happen to a conversation at one moment. */
class QueueTurnsTest extends DeskCast {
  @Autowired private JdbcClient database;
  @Autowired private TransactionTemplate transaction;
  @Autowired private GuidanceDesk guidance;

  @Test
  void whoWritesWhileSheWaitsIsNotPassedOver() {
    String first = id(start());
    start();
    PersonId ane = onDuty("ecounsellor-1");

    CompletableFuture<ClaimResult> take = transaction.execute(status -> {
      database.sql("update eguidance.conversation set last_seq = last_seq + 0 where id = :id").param("id", UUID.fromString(first)).update();
      var asked = CompletableFuture.supplyAsync(() -> guidance.takeNext(ane));
      while (!asked.isDone() && !somebodyWaitsForALock()) Thread.onSpinWait();
      return asked;
    });

    assertThat(take.join()).isInstanceOfSatisfying(Taken.class, taken -> assertThat(taken.conversation().id()).hasToString(first));
  }

  @Test
  void ofTwoWhoAskAtOnceTheSecondGetsTheOneBehind() {
    String first = id(start());
    String second = id(start());
    PersonId ane = onDuty("ecounsellor-1");
    PersonId jonas = onDuty("ecounsellor-2");

    transaction.executeWithoutResult(status -> {
      assertThat(guidance.takeNext(ane)).isInstanceOfSatisfying(Taken.class, taken -> assertThat(taken.conversation().id()).hasToString(first));
      ClaimResult meanwhile = CompletableFuture.supplyAsync(() -> guidance.takeNext(jonas)).join();
      assertThat(meanwhile).isInstanceOfSatisfying(Taken.class, taken -> assertThat(taken.conversation().id()).hasToString(second));
    });
  }

  private boolean somebodyWaitsForALock() {
    return database.sql("select exists (select from pg_locks where not granted)").query(Boolean.class).single();
  }

  private PersonId onDuty(String person) {
    login(person).get("/arbeid/e-veiledning");
    String name = person.equals("ecounsellor-1") ? "Ane" : "Jonas";
    return database.sql("select d.person from eguidance.duty d join eguidance.counsellor k on k.person = d.person where k.display_name = :name")
        .param("name", name)
        .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
        .single();
  }
}
