package no.karrierenorge.eguidance.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.karrierenorge.eguidance.ConversationsEmptied;
import no.karrierenorge.identity.People;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.testing.PlatformTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Long ago by the clock, so that no other test's conversation is due. */
@PlatformTest
class RetentionTest {
  private static final Instant ENDED = Instant.parse("2001-03-01T12:00:00Z");

  @Autowired private JdbcClient database;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private People people;

  @AfterEach
  void forget() {
    database.sql("delete from eguidance.conversation where started_at < '2002-01-01'").update();
  }

  @Test
  void anAnonymousConversationIsEmptiedWhenItsTimeIsOver() {
    UUID conversation = conversation(null);

    int early = at(ENDED.plus(Duration.ofDays(90)).minusSeconds(1)).empty();
    int due = at(ENDED.plus(Duration.ofDays(90)).plusSeconds(1)).empty();

    assertThat(early).isZero();
    assertThat(due).isEqualTo(1);
    assertThat(holds(conversation, "select count(*) from eguidance.message where conversation = :id")).isZero();
    assertThat(holds(conversation, """
        select count(*) from eguidance.conversation
        where id = :id and token_hash is null and page is null and emptied_at is not null and topic = 'ADULT' and taken_at is not null
        """)).as("the row that stays as a figure").isEqualTo(1);
  }

  @Test
  void anOwnedOneStaysUntilItsOwnerIsGone() {
    PersonId owner = people.admit("test", UUID.randomUUID().toString(), null);
    UUID conversation = conversation(owner);
    Retention late = at(ENDED.plus(Duration.ofDays(4000)));

    int kept = late.empty();
    people.erase(owner);
    int emptied = late.empty();

    assertThat(kept).isZero();
    assertThat(emptied).isEqualTo(1);
    assertThat(holds(conversation, "select count(*) from eguidance.message where conversation = :id")).isZero();
  }

  @Test
  void moreThanAreEmptiedAtOnceAreAllEmptied() {
    for (int i = 0; i < 401; i++) conversation(null);

    assertThat(at(ENDED.plus(Duration.ofDays(91))).empty()).isEqualTo(401);
  }

  @Test
  void whoKeepsMoreIsToldBeforeItIsDone() {
    UUID conversation = conversation(null);
    var told = new ArrayList<ConversationsEmptied>();
    Clock late = Clock.fixed(ENDED.plus(Duration.ofDays(91)), ZoneOffset.UTC);

    new Retention(database, transaction, new Emptying(database, event -> told.add((ConversationsEmptied) event), late), late).empty();

    assertThat(told).singleElement().satisfies(event -> assertThat(event.conversations()).extracting(id -> id.value()).containsExactly(conversation));
  }

  @Test
  void oneNodeAtATimeDoesIt() {
    conversation(null);
    Retention late = at(ENDED.plus(Duration.ofDays(91)));

    Integer meanwhile = transaction.execute(status -> {
      database.sql("select pg_advisory_xact_lock(:lock)").param("lock", 0x656d7074L).query((row, number) -> number).list();
      return inAnotherThread(late);
    });

    assertThat(meanwhile).isZero();
    assertThat(late.empty()).isEqualTo(1);
  }

  private static int inAnotherThread(Retention retention) {
    var emptied = new AtomicInteger();
    Thread other = Thread.ofVirtual().start(() -> emptied.set(retention.empty()));
    try {
      other.join();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    return emptied.get();
  }

  private Retention at(Instant now) {
    Clock then = Clock.fixed(now, ZoneOffset.UTC);
    return new Retention(database, transaction, new Emptying(database, events, then), then);
  }

  private UUID conversation(@Nullable PersonId owner) {
    var id = UUID.randomUUID();
    database.sql("""
            insert into eguidance.conversation
              (id, channel, state, language, topic, page, token_hash, seeker, last_seq, waiting_since, started_at, taken_at, ended_at, ended_by)
            values (:id, 'CHAT', 'ENDED', 'nb', 'ADULT', '/yrker', sha256(:id::text::bytea), :owner, 1, :at, :at, :at, :at, 'SEEKER')
            """)
        .param("id", id)
        .param("owner", owner == null ? null : owner.value(), Types.OTHER)
        .param("at", Timestamp.from(ENDED))
        .update();
    database.sql("insert into eguidance.message (conversation, seq, key, author, body, at) values (:id, 1, :id, 'SEEKER', 'sealed', :at)")
        .param("id", id)
        .param("at", Timestamp.from(ENDED))
        .update();
    return id;
  }

  private long holds(UUID conversation, String sql) {
    return database.sql(sql).param("id", conversation).query(Long.class).single();
  }
}
