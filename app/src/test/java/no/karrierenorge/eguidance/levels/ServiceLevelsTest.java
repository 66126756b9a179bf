package no.karrierenorge.eguidance.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day of long ago with six contacts: three answered after 1, 3 and 10 minutes, one left, one still waiting when the doors closed, one training. */
@PlatformTest
class ServiceLevelsTest {
  private static final Span DAY = new Span(Step.DAY, LocalDate.of(2001, 3, 5), LocalDate.of(2001, 3, 5));

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;
  @Autowired private ServiceLevels levels;

  @BeforeEach
  void aDay() {
    contact("2001-03-05 09:00", "1 minute", "SEEKER", "CHAT");
    contact("2001-03-05 09:05", "3 minutes", "COUNSELLOR", "CHAT");
    contact("2001-03-05 09:20", "10 minutes", "SEEKER", "CHAT");
    contact("2001-03-05 09:25", null, "SEEKER", "CHAT");
    contact("2001-03-05 21:50", null, "PLATFORM", "CHAT");
    contact("2001-03-05 10:00", "1 minute", "SEEKER", "CHAT");
    database.sql("update eguidance.conversation set training = true where started_at = '2001-03-05 10:00+01'").update();
  }

  @AfterEach
  void forget() {
    database.sql("delete from eguidance.conversation where started_at < '2002-01-01'").update();
  }

  @Test
  void theFiguresAreWhatTheirDefinitionsSay() {
    Level whole = levels.levels(DAY).getFirst();

    assertThat(whole.queued()).isEqualTo(new Level.Queued(5, 3, 1, 2, Duration.ofMinutes(3), Duration.ofSeconds(516)));
  }

  @Test
  void quarterHoursAreOfLocalTime() {
    List<Level> quarters = levels.levels(new Span(Step.QUARTER, DAY.from(), DAY.to()));

    assertThat(quarters).extracting(Level::span).containsExactly(null, LocalDateTime.of(2001, 3, 5, 9, 0),
        LocalDateTime.of(2001, 3, 5, 9, 15), LocalDateTime.of(2001, 3, 5, 21, 45));
    assertThat(quarters.get(1).queued().answered()).isEqualTo(2);
  }

  @Test
  void aWeekIsNamedByItsMonday() {
    contact("2001-03-11 22:00", "1 minute", "SEEKER", "CHAT");

    List<Level> weeks = levels.levels(new Span(Step.WEEK, LocalDate.of(2001, 3, 5), LocalDate.of(2001, 3, 11)));

    assertThat(weeks).hasSize(2);
    assertThat(weeks.get(1).span()).isEqualTo(LocalDateTime.of(2001, 3, 5, 0, 0));
  }

  @Test
  void aWrittenQuestionCountsWhereItWasAskedAndOnlyOnceItsPromiseIsKeptOrBroken() {
    question("2001-03-05 23:10", "2001-03-06 18:00", "2001-03-06 18:00");
    question("2001-03-05 23:12", "2001-03-06 18:00", "2001-03-06 18:01");
    question("2001-03-05 23:14", "2001-03-06 18:00", null);
    question("2001-03-05 23:16", "2101-03-06 18:00", null);

    List<Level> quarters = levels.levels(new Span(Step.QUARTER, DAY.from(), DAY.to()));

    assertThat(quarters.getFirst().written()).isEqualTo(new Level.Written(4, 3, 1));
    assertThat(quarters).last().isEqualTo(new Level(LocalDateTime.of(2001, 3, 5, 23, 15), Level.Queued.NOBODY, new Level.Written(1, 0, 0)));
  }

  @Test
  void thePageShowsChartsAndItsTableAndTheSpreadsheetTheSame() {
    question("2001-03-05 12:00", "2001-03-06 18:00", "2001-03-06 09:00");
    Visit manager = new Visit(port).as("manager-1");

    String page = manager.get("/arbeid/ledelse/tjenesteniva?steg=dag&fra=2001-03-05&til=2001-03-05").body();
    var table = manager.get("/arbeid/ledelse/tjenesteniva/csv?steg=dag&fra=2001-03-05&til=2001-03-05");

    assertThat(page).contains("Halvparten ventet under 3 min, ni av ti under 8,6 min.", "role=\"img\"", "67 %", "20 %", "1 av 1 skriftlige spørsmål");
    assertThat(table.headers().firstValue("Content-Disposition")).hasValueSatisfying(value -> assertThat(value).contains("service-levels-dag-2001-03-05"));
    assertThat(table.body().lines().toList().get(1)).isEqualTo("2001-03-05T00:00,5,3,1,2,180,516,1,1,1");
  }

  private void question(String asked, String promised, @Nullable String answered) {
    contact(asked, null, "SEEKER", "QUESTION");
    database.sql("""
            insert into eguidance.promise (conversation, asked_at, promised_at, answered_at)
            select id, started_at, :promised::timestamp at time zone 'Europe/Oslo', :answered::timestamp at time zone 'Europe/Oslo'
            from eguidance.conversation where started_at = :asked::timestamp at time zone 'Europe/Oslo'
            """)
        .param("asked", asked)
        .param("promised", promised)
        .param("answered", answered)
        .update();
  }

  private void contact(String local, @Nullable String waited, String endedBy, String channel) {
    database.sql("""
            insert into eguidance.conversation (id, channel, state, language, waiting_since, started_at, taken_at, ended_at, ended_by)
            select :id, :channel, 'ENDED', 'nb', at, at, at + :waited::interval, at + interval '4 days', :by
            from (select :local::timestamp at time zone 'Europe/Oslo' as at) as came
            """)
        .param("id", UUID.randomUUID())
        .param("channel", channel)
        .param("local", local)
        .param("waited", waited)
        .param("by", endedBy)
        .update();
  }
}
