package no.karrierenorge.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import no.karrierenorge.places.Hours;
import no.karrierenorge.places.Opening;
import no.karrierenorge.places.OpeningStatus;
import no.karrierenorge.places.PublicHoliday;
import no.karrierenorge.places.SpecialDay;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portal.view.OpeningNow;
import no.karrierenorge.testing.ExampleWeek;
import org.junit.jupiter.api.Test;

class OpeningWordsTest {
  private static final LocalDateTime FRIDAY_EVENING = LocalDateTime.of(2026, 11, 20, 19, 0);

  @Test
  void theNextOpeningIsToldAsTodayTomorrowOrADay() {
    assertThat(closedUntil(FRIDAY_EVENING.plusHours(2)).text()).isEqualTo("Åpningstida begynner klokka 21.00 i dag.");
    assertThat(closedUntil(FRIDAY_EVENING.plusHours(20)).text()).isEqualTo("Åpningstida begynner klokka 15.00 i morgen.");
    assertThat(closedUntil(LocalDateTime.of(2026, 11, 23, 8, 30)).text()).isEqualTo("Åpningstida begynner mandag 23. november klokka 08.30.");
  }

  @Test
  void todaysRowIsMarkedUnlessTheDayIsSpecial() {
    var christmasEve = new SpecialDay(LocalDate.of(2026, 12, 24), new Hours(LocalTime.of(8, 30), LocalTime.of(13, 0)), null);
    var christmas = new SpecialDay(LocalDate.of(2026, 12, 25), null, PublicHoliday.CHRISTMAS_DAY);
    var at = LocalDateTime.of(2026, 12, 24, 9, 0).atZone(Oslo.ZONE);

    var words = in(Language.EN, new Opening(at, new OpeningStatus.Open(at.withHour(13)), List.of(christmasEve, christmas), ExampleWeek.HOURS));

    assertThat(words.week()).noneMatch(OpeningNow.Row::isToday);
    assertThat(words.special()).containsExactly(
        new OpeningNow.Row("Thursday 24 December", "08:30–13:00", true),
        new OpeningNow.Row("Friday 25 December, Christmas Day", "closed", false));
  }

  @Test
  void everyHolidayHasANameInEveryLanguage() {
    assertThat(PublicHoliday.values()).allMatch(holiday -> Text.knows("opening.holiday." + holiday.code()));
  }

  private static OpeningNow closedUntil(LocalDateTime opens) {
    return in(Language.NB,
        new Opening(FRIDAY_EVENING.atZone(Oslo.ZONE), new OpeningStatus.Closed(opens.atZone(Oslo.ZONE)), List.of(), ExampleWeek.HOURS));
  }

  private static OpeningNow in(Language language, Opening opening) {
    return Text.in(language, () -> OpeningWords.of(opening));
  }
}
