package no.karrierenorge.eguidance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
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
