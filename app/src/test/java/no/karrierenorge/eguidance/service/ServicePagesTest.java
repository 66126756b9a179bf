package no.karrierenorge.eguidance.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import no.karrierenorge.places.GuidanceChannel;
import no.karrierenorge.places.Hours;
import no.karrierenorge.places.OpeningBook;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class ServicePagesTest {
  private static final String HOURS = "/arbeid/ledelse/apningstider";
  private static final String RULES = "/arbeid/ledelse/regler";

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;
  @Autowired private OpeningBook book;
  @Autowired private TransactionTemplate transaction;
  private Map<DayOfWeek, Hours> phone = Map.of();

  @BeforeEach
  void remember() {
    phone = book.week(GuidanceChannel.PHONE);
  }

  @AfterEach
  void putBack() {
    transaction.executeWithoutResult(status -> book.setWeek(GuidanceChannel.PHONE, phone));
    database.sql("delete from places.opening_exception").update();
    database.sql("delete from eguidance.announcement").update();
    database.sql("update eguidance.setting set queue_limit = 200, answer_seconds = 300, anonymous_days = 90, pause_minutes = 5").update();
    database.sql("update platform.content_version set version = version + 1").update();
  }

  @Test
  void theManagerBeginsWithTheServiceAsItIsNow() {
    HttpResponse<String> login = new Visit(port).as("manager-1").get("/logg-inn");
    String page = manager().get("/arbeid/ledelse").body();
    String part = manager().get("/arbeid/ledelse/na").body();

    assertThat(login.body()).contains("/arbeid/ledelse");
    assertThat(page).contains("Lengst ventetid", "På vakt", "kn-renew");
    assertThat(part).contains("Lengst ventetid").doesNotContain("<html");
  }

  @ParameterizedTest
  @CsvSource({"/nn/arbeid/ledelse, Leiing av e-rettleiinga", "/en/arbeid/ledelse/tjenesteniva, How true the told waits were", "/en/arbeid/ledelse/apningstider, Ascension Day"})
  void thePagesSpeakTheManagersLanguage(String path, String words) {
    assertThat(manager().get(path).body()).contains(words);
  }

  @Test
  void aWeekIsSavedForItsChannelAndStandsInTheAudit() {
    var week = new HashMap<>(Map.of("kanal", "phone", "fra-1", "09:00", "til-1", "15:00"));

    HttpResponse<String> answer = manager().post(HOURS, week, HOURS);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(book.week(GuidanceChannel.PHONE)).containsOnly(Map.entry(DayOfWeek.MONDAY, new Hours(LocalTime.of(9, 0), LocalTime.of(15, 0))));
    assertThat(book.week(GuidanceChannel.CHAT)).hasSize(7);
    assertThat(audited("eguidance.hours", "week of phone")).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"15:00, 09:00", "09:00, ''", "ni, ti", "'', ''"})
  void aWeekThatCannotBeIsRefusedAndNothingChanges(String from, String to) {
    HttpResponse<String> answer = manager().post(HOURS, Map.of("kanal", "phone", "fra-1", from, "til-1", to), HOURS);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("role=\"alert\"");
    assertThat(book.week(GuidanceChannel.PHONE)).isEqualTo(phone);
  }

  @Test
  void aDayThatDiffersShowsAtOnceWhereEverybodySeesIt() {
    LocalDate tomorrow = LocalDate.now(Oslo.ZONE).plusDays(1);

    manager().post(HOURS + "/unntak", Map.of("dag", tomorrow.toString(), "kanal", "alle", "fra", "10:10", "til", "10:50"), HOURS);

    assertThat(new Visit(port).until("/veiledning", "10.10–10.50")).contains("Disse dagene er annerledes");
    manager().post(HOURS + "/unntak/sletting", Map.of("dag", tomorrow.toString(), "kanal", "every"), HOURS);
    assertThat(book.exceptionsFrom(tomorrow)).isEmpty();
  }

  @Test
  void anAnnouncementIsReadInEachLanguageWhileItIsToBeShown() {
    var told = Map.of("nb", "Vi har fagdag <b>i dag</b>.", "nn", "Vi har fagdag no.", "en", "We have a seminar.", "fra", "2020-01-01T08:00", "til", "2099-01-01T08:00");

    HttpResponse<String> answer = manager().post(RULES + "/meldinger", told, RULES);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(new Visit(port).until("/veiledning", "Vi har fagdag")).contains("&lt;b&gt;i dag");
    assertThat(new Visit(port).until("/en/veiledning", "We have a seminar")).doesNotContain("fagdag");
  }

  @Test
  void anAnnouncementOfAnotherTimeIsNotShown() {
    var over = Map.of("nb", "Over", "nn", "Over", "en", "Over", "fra", "2020-01-01T08:00", "til", "2020-01-02T08:00");

    assertThat(manager().post(RULES + "/meldinger", over, RULES).statusCode()).isEqualTo(422);
  }

  @ParameterizedTest
  @CsvSource({"200, 300, 0, 5", "200, 300, 366, 5", "-1, 300, 90, 5", "200, 29, 90, 5", "200, 300, 90, 31", "'', '', '', ''"})
  void limitsOutsideTheirBoundsAreRefused(String queue, String answer, String days, String pause) {
    HttpResponse<String> refused = manager().post(RULES, Map.of("ko", queue, "svar", answer, "dager", days, "pause", pause), RULES);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(database.sql("select anonymous_days from eguidance.setting").query(Integer.class).single()).isEqualTo(90);
  }

  @Test
  void limitsAreSavedAndAudited() {
    manager().post(RULES, Map.of("ko", "50", "svar", "120", "dager", "30", "pause", "0"), RULES);

    assertThat(database.sql("select queue_limit from eguidance.setting").query(Integer.class).single()).isEqualTo(50);
    assertThat(manager().get(RULES).body()).contains("Pause etter en samtale", "name=\"pause\" value=\"0\"");
    assertThat(audited("eguidance.rules", "queue 50, answer 120 s, anonymous 30 days, pause 0 min")).isPositive();
  }

  @Test
  void aCounsellorThatIsNotThereIsNotFound() {
    assertThat(manager().get("/arbeid/ledelse/veiledere?veileder=00000000-0000-0000-0000-000000000000").statusCode()).isEqualTo(404);
    assertThat(manager().get("/arbeid/ledelse/veiledere?veileder=tull").statusCode()).isEqualTo(404);
  }

  private long audited(String act, String thing) {
    return database.sql("select count(*) from audit.entry where act = :act and thing = :thing")
        .param("act", act)
        .param("thing", thing)
        .query(Long.class)
        .single();
  }

  private Visit manager() {
    return new Visit(port).as("manager-1");
  }
}
