package no.karrierenorge.assessments.jobsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemId;
import no.karrierenorge.portfolio.ItemKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CalendarFileTest {
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

  @Test
  void aDeadlineIsAWholeDay() {
    String file = file(new Application("Kokk", "Fjord, fjell; og hav", "", "found", DAY, DAY, null, null, null, "", ""));

    assertThat(file).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
        .contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n")
        .contains("SUMMARY:Søknadsfrist: Kokk\\, Fjord\\, fjell\\; og hav\r\n")
        .contains("DTSTAMP:20261121T080000Z\r\n");
  }

  @Test
  void anInterviewInOsloStandsInTheWorldsTime() {
    String winter = file(new Application("Kokk", "", "", "interview", DAY, null, DAY, LocalTime.of(10, 30), null, "", ""));
    String summer = file(new Application("Kokk", "", "", "interview", DAY, null, LocalDate.of(2027, 7, 1), LocalTime.of(10, 30), null, "", ""));

    assertThat(winter).contains("DTSTART:20261231T093000Z\r\nDURATION:PT1H\r\n");
    assertThat(summer).contains("DTSTART:20270701T083000Z\r\n");
  }

  @Test
  void longLinesAreFoldedAndNoCharacterIsCut() {
    String title = "æ🙂".repeat(60);

    String file = file(new Application(title, "", "", "found", DAY, DAY, null, null, null, "", ""));

    assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(file.replace("\r\n ", "")).contains("SUMMARY:Søknadsfrist: " + title);
  }

  @Test
  void aLineThatSomebodyTypesBeginsNoEvent() {
    String file = file(new Application("Kokk\nEND:VEVENT\nBEGIN:VEVENT", "", "", "found", DAY, DAY, null, null, null, "", ""));

    assertThat(file.lines().filter("BEGIN:VEVENT"::equals)).hasSize(1);
  }

  private static String file(Application application) {
    var item = new Item(new ItemId(UUID.randomUUID()), ItemKind.APPLICATION, null, application.title(), 1, 1, NOW, NOW,
        JsonMapper.shared().writeValueAsString(application));
    return Text.in(Language.NB, () -> CalendarFile.of(List.of(item), NOW));
  }
}
