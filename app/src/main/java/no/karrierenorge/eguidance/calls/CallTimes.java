package no.karrierenorge.eguidance.calls;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.places.Hours;

/** The rule of the hours at which a call can be wished for: every half hour that we are open, not at once and not as the door closes. */
final class CallTimes {
  private static final Duration STEP = Duration.ofMinutes(30);

  private CallTimes() {}

  /** @param now by the clock on the wall */
  static List<LocalDateTime> on(LocalDate day, Hours hours, LocalDateTime now) {
    LocalDateTime last = day.atTime(hours.to()).minus(STEP);
    return Stream.iterate(day.atTime(hours.from()), time -> !time.isAfter(last), time -> time.plus(STEP))
        .filter(time -> !time.isBefore(now.plus(STEP)))
        .toList();
  }
}
