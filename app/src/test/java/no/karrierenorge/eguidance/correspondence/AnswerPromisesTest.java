package no.karrierenorge.eguidance.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import no.karrierenorge.places.GuidanceChannel;
import no.karrierenorge.places.Hours;
import no.karrierenorge.places.OpeningBook;
import no.karrierenorge.places.OpeningException;
import no.karrierenorge.testing.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The promise by the calendar that the manager keeps: weeks that no other test asks about. */
@PlatformTest
class AnswerPromisesTest {
  private static final LocalDate WEDNESDAY = LocalDate.parse("2031-10-15");
  private static final Instant TUESDAY_MORNING = Instant.parse("2031-10-14T08:00:00Z");

  @Autowired private OpeningBook book;
  @Autowired private AnswerPromises promises;

  @AfterEach
  void openAsUsual() {
    book.remove(WEDNESDAY, null);
    for (GuidanceChannel channel : GuidanceChannel.values()) book.remove(WEDNESDAY, channel);
  }

  private String promised() {
    return promises.of(TUESDAY_MORNING).toString();
  }

  @Test
  void aDayThatTheManagerHasClosedIsNoWorkingDay() {
    assertThat(promised()).isEqualTo("2031-10-15T16:00:00Z");

    book.put(new OpeningException(WEDNESDAY, null, null));

    assertThat(promised()).isEqualTo("2031-10-16T16:00:00Z");
  }

  @Test
  void aDayOnWhichOneChannelIsOpenIsOne() {
    book.put(new OpeningException(WEDNESDAY, null, null));
    book.put(new OpeningException(WEDNESDAY, GuidanceChannel.PHONE, new Hours(LocalTime.of(10, 0), LocalTime.of(12, 0))));

    assertThat(promised()).isEqualTo("2031-10-15T16:00:00Z");
  }
}
