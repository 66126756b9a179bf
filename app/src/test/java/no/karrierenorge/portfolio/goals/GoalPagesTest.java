package no.karrierenorge.portfolio.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.karrierenorge.notices.Notices;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portfolio.ReminderDay;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A goal, its steps and the mail on the day. */
@PlatformTest
class GoalPagesTest {
  private static final String GOALS = GoalController.PATH;

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;
  @Autowired private ApplicationContext platform;
  @Autowired private Notices notices;
  @Autowired private Clock clock;
  private Visit visit;

  @BeforeEach
  void loggedIn() {
    visit = new Visit(port).as("seeker-1");
  }

  private static Map<String, String> form(String... fields) {
    var form = new HashMap<>(Map.of("tittel", "Finne ut om sykepleie passer", "hvorfor", "Jeg liker å hjelpe"));
    for (int i = 0; i < fields.length; i += 2) form.put(fields[i], fields[i + 1]);
    return form;
  }

  private String saved(Map<String, String> form) {
    HttpResponse<String> answer = visit.post(GOALS, form, GOALS + "/nytt");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^.*(/min-side/mal/[0-9a-f-]{36}).*$", "$1");
  }

  private static UUID id(String path) {
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }

  private int planned(String path) {
    return database.sql("select count(*) from portfolio.reminder where item = :item").param("item", id(path)).query(Integer.class).single();
  }

  private LocalDate tomorrow() {
    return Oslo.today(clock).plusDays(1);
  }

  @Test
  void aGoalStandsWithItsNextStepAndIsReachedWhenAllAreTaken() {
    String path = saved(form("steg-0", "Lese om yrket", "gjort-0", "ja", "steg-1", "Ringe tante", "dag-1", tomorrow().toString()));

    assertThat(visit.get(GOALS).body()).contains("Finne ut om sykepleie passer", "Neste: Ringe tante");
    assertThat(visit.get("/min-side").body()).contains("Finne ut om sykepleie passer");

    visit.post(path, form("revisjon", "1", "steg-0", "Lese om yrket", "gjort-0", "ja", "steg-1", "Ringe tante", "gjort-1", "ja"), path);
    assertThat(visit.get(GOALS).body()).contains("Alle stegene er tatt.");
  }

  @Test
  void whatIsWrongIsSaidBesideTheFieldAndNothingIsLost() {
    var answer = visit.post(GOALS, form("tittel", "", "dag-0", "i morgen", "steg-1", "Ringe", "dag-1", "31.02.2027", "epost", "kari"), GOALS + "/nytt");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Skriv hva du vil.", "Skriv hva du skal gjøre den dagen.", "Skriv dagen slik", "Skriv adressen slik", "value=\"Ringe\"",
        "Jeg liker å hjelpe");
  }

  @Test
  void aDayAsPeopleWriteItIsUnderstood() {
    String path = saved(form("steg-0", "Ringe", "dag-0", "3.4.2027"));

    assertThat(visit.get(path).body()).contains("value=\"2027-04-03\"");
  }

  @Test
  void theSecondOfTwoTabsWritesNothingAndKeepsItsWords() {
    String path = saved(form("steg-0", "Ringe"));
    visit.post(path, form("revisjon", "1", "steg-0", "Ringe tante"), path);

    var stale = visit.post(path, form("revisjon", "1", "steg-0", "Ringe onkel"), path);

    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(stale.body()).contains("endret i et annet vindu", "value=\"Ringe onkel\"");
    assertThat(visit.get(path).body()).contains("value=\"Ringe tante\"");
  }

  @Test
  void aMailComesOnTheDayOnceAndNotForWhatIsDone() {
    String path = saved(form("steg-0", "Ringe", "dag-0", tomorrow().toString(), "steg-1", "Skrive", "dag-1", tomorrow().toString(), "gjort-1", "ja",
        "epost", "kari@eksempel.no"));
    assertThat(planned(path)).isEqualTo(1);
    database.sql("update portfolio.reminder set due_on = current_date where item = :item").param("item", id(path)).update();

    ReminderDay.comes(platform);
    ReminderDay.comes(platform);

    assertThat(notices.told("portfolio.reminder", id(path))).isEqualTo(1);
    assertThat(planned(path)).isZero();
  }

  @Test
  void withoutAnAddressNothingIsPlannedAndDeletingTakesThePlanAlong() {
    assertThat(planned(saved(form("steg-0", "Ringe", "dag-0", tomorrow().toString())))).isZero();
    String path = saved(form("steg-0", "Ringe", "dag-0", tomorrow().toString(), "epost", "kari@eksempel.no"));

    visit.post("/lagret/" + id(path) + "/slett", Map.of(), "/lagret/" + id(path) + "/slett");

    assertThat(planned(path)).isZero();
    assertThat(visit.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void somebodyElsesGoalIsNotThere() {
    String path = saved(form());

    assertThat(new Visit(port).as("seeker-2").get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void pastedHtmlIsShownAsItWasTyped() {
    saved(form("tittel", "<script>alert(1)</script>"));

    assertThat(visit.get(GOALS).body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
  }
}
