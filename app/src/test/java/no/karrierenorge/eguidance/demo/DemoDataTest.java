package no.karrierenorge.eguidance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.identity.People;
import no.karrierenorge.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Each test's year is rolled back: other tests look at the same tables. */
@PlatformTest
class DemoDataTest {
  @Autowired private DemoDesk desk;
  @Autowired private JdbcClient database;
  @Autowired private Clock clock;
  @Autowired private People people;
  @Autowired private Conversations conversations;

  @Test
  @Transactional
  void aYearIsFilledInOnce() {
    long before = count("select count(*) from eguidance.conversation");

    DemoDesk.Result first = desk.fill();
    DemoDesk.Result second = desk.fill();

    assertThat(first).isInstanceOfSatisfying(DemoDesk.Filled.class, filled -> assertThat(filled.conversations()).isBetween(17_000L, 24_000L));
    assertThat(second).isInstanceOf(DemoDesk.AlreadyThere.class);
    assertThat(count("select count(*) from eguidance.conversation") - before).isEqualTo(((DemoDesk.Filled) first).conversations());
    assertThat(count("select count(*) from eguidance.conversation where state <> 'ENDED' or ended_at > now()")).isZero();
  }

  @Test
  @Transactional
  void theYearIsPlausible() {
    desk.fill();

    assertThat(count("select avg(extract(epoch from ended_at - taken_at))::int from eguidance.conversation where channel = 'CHAT'"))
        .as("seconds of a chat").isBetween(600L, 720L);
    assertThat(count("select 100 * count(*) filter (where abandoned) / count(*) from eguidance.queued_contact")).as("per cent who left").isBetween(2L, 12L);
    assertThat(count("""
        select count(*) from eguidance.queued_contact
        where extract(isodow from local_start) < 5 and local_start::time not between '08:30' and '22:00'""")).as("outside opening hours").isZero();
    assertThat(count("select count(distinct language) from eguidance.conversation")).isEqualTo(5);
    assertThat(count("select count(*) from eguidance.conversation where emptied_at is not null and page is not null")).isZero();
  }

  @Test
  @Transactional
  void theYearHasPromisesKeptAndBrokenWishesKeptAndWhatSeekersSaid() {
    desk.fill();

    assertThat(count("select 100 * count(*) filter (where kept) / count(*) from eguidance.written_contact where due")).as("per cent kept").isBetween(88L, 97L);
    assertThat(count("select count(*) from eguidance.conversation where channel = 'CALL_ME'")).isBetween(300L, 1200L);
    assertThat(count("""
        select count(*) from eguidance.conversation c join eguidance.callback b on b.conversation = c.id
        where not exists (select from eguidance.call l where l.conversation = c.id and l.outcome = 'REACHED')
          or not exists (select from eguidance.call l where l.conversation = c.id and l.started_at between b.wished_at and b.wished_at + interval '1 hour')
        """)).as("wishes that were not kept").isZero();
    assertThat(count("select 100 * count(*) filter (where recommends = 'YES') / count(recommends) from eguidance.conversation_feedback"))
        .as("per cent who would recommend it").isBetween(86L, 94L);
    assertThat(count("select 100 * count(*) filter (where kind = 'REFLECTIVE') / count(*) from eguidance.registration")).isBetween(60L, 64L);
  }

  @Test
  @Transactional
  void onlyAFewOfTheLastConversationsWaitToBeRegistered() {
    var ane = people.admit("demo", "ecounsellor-1", "Ane Solbakken");
    Instant lately = clock.instant().minus(Duration.ofDays(7));
    int before = conversations.unwrittenOf(ane, lately).size();

    desk.fill();

    assertThat(conversations.unwrittenOf(ane, lately).size() - before).isBetween(1, 3);
  }

  @Test
  void itIsRefusedInProduction() {
    var said = new ByteArrayOutputStream();
    var command = new DemoDataCommand(desk, clock, "https://login.example");

    int status = command.carryOut(List.of(), new PrintStream(said, true, StandardCharsets.UTF_8));

    assertThat(status).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("Refused");
  }

  private long count(String sql) {
    return database.sql(sql).query(Long.class).single();
  }
}
