package no.karrierenorge.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.testing.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class OpeningHoursTest {
  private static final LocalDateTime GOOD_FRIDAY = LocalDateTime.of(2026, 4, 3, 12, 0);

  @Autowired private JdbcClient database;

  @AfterEach
  void forgetExceptions() {
    database.sql("delete from places.opening_exception").update();
  }

  @Test
  void withoutAnExceptionAHolidayIsClosed() {
    var opening = hours(false).now();

    assertThat(opening.status()).isEqualTo(new OpeningStatus.Closed(LocalDateTime.of(2026, 4, 4, 15, 0).atZone(Oslo.ZONE)));
    assertThat(opening.specialDays()).extracting(SpecialDay::holiday)
        .containsExactly(PublicHoliday.GOOD_FRIDAY, PublicHoliday.EASTER_SUNDAY, PublicHoliday.EASTER_MONDAY);
  }

  @Test
  void anExceptionOpensTheHoliday() {
    database.sql("insert into places.opening_exception (day, opens, closes) values ('2026-04-03', '10:00', '14:00')").update();

    var opening = hours(false).now();

    assertThat(opening.status()).isEqualTo(new OpeningStatus.Open(LocalDateTime.of(2026, 4, 3, 14, 0).atZone(Oslo.ZONE)));
  }

  @Test
  void anExceptionWithoutHoursClosesADay() {
    database.sql("insert into places.opening_exception (day) values ('2026-04-04')").update();

    var opening = hours(false).now();

    assertThat(opening.status()).isEqualTo(new OpeningStatus.Closed(LocalDateTime.of(2026, 4, 7, 8, 30).atZone(Oslo.ZONE)));
  }

  @Test
  void theDemoCanBeOpenAtAnyHour() {
    var opening = hours(true).now();

    assertThat(opening.status()).isEqualTo(new OpeningStatus.Open(null));
  }

  private OpeningHours hours(boolean alwaysOpen) {
    Instant now = GOOD_FRIDAY.atZone(Oslo.ZONE).toInstant();
    return new OpeningHours(new OpeningBook(database), Clock.fixed(now, Oslo.ZONE), alwaysOpen);
  }
}
