package no.karrierenorge.assessments.jobsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.karrierenorge.notices.Notices;
import no.karrierenorge.portfolio.ReminderDay;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class JobSearchPagesTest {
  private static final String LOG = "/verktoy/jobbsok";
  private static final String NEW = LOG + "/soknad";
  private static final String LETTER = LOG + "/brev";

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;
  @Autowired private Notices notices;
  @Autowired private ApplicationContext platform;

  @Test
  void anApplicationStandsInTheLogWithItsReminderAndInTheCalendarFile() {
    var visit = new Visit(port);
    LocalDate tomorrow = LocalDate.now().plusDays(1);

    String path = location(visit.post(NEW, Map.of("stilling", "Kokk <b>", "arbeidsgiver", "Fjellstua", "status", "writing", "frist", tomorrow.toString()), NEW));

    assertThat(visit.get(LOG).body()).contains("Kokk &lt;b&gt;, Fjellstua").contains("Fristen er i morgen. Hva mangler?").contains(path);
    assertThat(visit.get(LOG + "/kalender.ics").body()).contains("SUMMARY:Søknadsfrist: Kokk");
    assertThat(new Visit(port).get(path).statusCode()).isEqualTo(404);
    assertThat(new Visit(port).get(LOG + "/kalender.ics").body()).doesNotContain("VEVENT");
  }

  @Test
  void whatIsWrongIsSaidBesideTheFieldAndNothingTypedIsLost() {
    var visit = new Visit(port);

    HttpResponse<String> answer = visit.post(NEW, Map.of("stilling", "", "frist", "snart", "notat", "husk attest"), NEW);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Skriv hvilken jobb det gjelder.").contains("id=\"frist-feil\"").contains("husk attest");
    assertThat(visit.cookie("__Host-mappe")).isEmpty();
  }

  @Test
  void dateAndTimeMayBeWrittenAsPeopleDo() {
    var visit = new Visit(port);

    String path = location(visit.post(NEW, Map.of("stilling", "Kokk", "intervju", "1.12.2026", "klokka", "9.30"), NEW));

    assertThat(visit.get(path).body()).contains("value=\"2026-12-01\"").contains("value=\"09:30\"");
  }

  @Test
  void anAddressThatIsAProgramIsNoLink() {
    var visit = new Visit(port);

    String path = location(visit.post(NEW, Map.of("stilling", "Kokk", "lenke", "javascript:alert(1)"), NEW));

    assertThat(visit.get(path).body()).doesNotContain("href=\"javascript").contains("value=\"javascript:alert(1)\"");
  }

  @Test
  void twoTabsDoNotOverwriteOneAnother() {
    var visit = new Visit(port);
    String path = location(visit.post(NEW, Map.of("stilling", "Kokk"), NEW));
    visit.post(path, Map.of("stilling", "Kokk", "notat", "den ene", "utgave", "1"), path);

    HttpResponse<String> late = visit.post(path, Map.of("stilling", "Kokk", "notat", "den andre", "utgave", "1"), path);

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Notater: den ene").contains("den andre</textarea>");
  }

  @Test
  void whoeverGivesAnAddressIsToldByMailOnTheDayAndTheMailNamesNoJob() {
    var visit = new Visit(port);
    LocalDate later = LocalDate.now().plusDays(10);
    String address = "kokk-" + UUID.randomUUID() + "@example.org";
    String path = location(visit.post(NEW, Map.of("stilling", "Kokk", "status", "writing", "frist", later.toString(), "epost", address), NEW));
    UUID item = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));

    ReminderDay.comes(platform);
    int planned = planned(item);
    database.sql("update portfolio.reminder set due_on = current_date where item = :item").param("item", item).update();
    ReminderDay.comes(platform);

    assertThat(planned).isEqualTo(1);
    assertThat(planned(item)).isZero();
    assertThat(notices.told("portfolio.reminder", item)).isEqualTo(1);
  }

  @Test
  void noMailIsSentAboutWhatIsTakenOutOfTheLog() {
    var visit = new Visit(port);
    String later = LocalDate.now().plusDays(10).toString();
    String path = location(visit.post(NEW, Map.of("stilling", "Kokk", "status", "writing", "frist", later, "epost", "kokk@example.org"), NEW));
    UUID item = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    int planned = planned(item);

    visit.post(path + "/sletting", Map.of(), path);

    assertThat(planned).isEqualTo(1);
    assertThat(planned(item)).isZero();
  }

  private int planned(UUID item) {
    return database.sql("select count(*) from portfolio.reminder where item = :item").param("item", item).query(Integer.class).single();
  }

  @Test
  void whatIsTakenOutOfTheLogIsGone() {
    var visit = new Visit(port);
    String path = location(visit.post(NEW, Map.of("stilling", "Kokk"), NEW));

    visit.post(path + "/sletting", Map.of(), path);

    assertThat(visit.get(path).statusCode()).isEqualTo(404);
    assertThat(visit.get(LOG).body()).contains("ingen søknader");
  }

  @Test
  void aLetterIsPutTogetherOfHerOwnWordsAndNoOthers() {
    var visit = new Visit(port);
    String letter = location(visit.post(LETTER, Map.of("stilling", "Lager"), LETTER));
    write(visit, letter + "/opening", Map.of("opening-text-0-text", "Jeg søker på lageret.", "utgave", "1"));
    write(visit, letter + "/middle", Map.of("first-proof-0-text", "Jeg gikk med avis.", "utgave", "2"));

    String last = visit.get(letter + "/finish").body();
    write(visit, letter + "/finish", Map.of("letter-text-0-text", "Jeg søker på lageret.\n\nJeg gikk med avis.\n\nHilsen Kim", "utgave", "3"));

    assertThat(last).contains("Jeg søker på lageret.\n\nJeg gikk med avis.</textarea>");
    assertThat(visit.get(letter + "/brev.txt").body()).isEqualTo("Jeg søker på lageret.\n\nJeg gikk med avis.\n\nHilsen Kim");
    assertThat(visit.get(letter).body()).contains("Hilsen Kim");
    assertThat(new Visit(port).get(letter + "/brev.txt").statusCode()).isEqualTo(404);
  }

  private static void write(Visit visit, String step, Map<String, String> words) {
    assertThat(visit.post(step, words, step).statusCode()).as(step).isEqualTo(302);
  }

  private static String location(HttpResponse<String> saved) {
    assertThat(saved.statusCode()).isEqualTo(302);
    return saved.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
  }
}
