package no.karrierenorge.eguidance.enquiries;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.places.OpenDay;

/** The rule of the hours at which a call can be wished for: every half hour that we are open, not at once and not as the door closes. */
final class CallTimes {
  private static final Duration STEP = Duration.ofMinutes(30);
  static final int DAYS_AHEAD = 7;

  private CallTimes() {}

  /** @param now by the clock on the wall */
  static List<LocalDateTime> on(OpenDay open, LocalDateTime now) {
    LocalTime last = open.hours().to().minus(STEP);
    return Stream.iterate(open.day().atTime(open.hours().from()), time -> !time.isAfter(open.day().atTime(last)), time -> time.plus(STEP))
        .filter(time -> !time.isBefore(now.plus(STEP)))
        .toList();
  }
}
