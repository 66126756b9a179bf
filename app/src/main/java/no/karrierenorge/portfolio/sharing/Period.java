package no.karrierenorge.portfolio.sharing;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For how long something is shared. */
enum Period {
  DAY("1", Duration.ofDays(1)),
  WEEK("7", Duration.ofDays(7)),
  MONTH("30", Duration.ofDays(30)),
  QUARTER("90", Duration.ofDays(90));

  private final String days;
  private final Duration duration;

  Period(String days, Duration duration) {
    this.days = days;
    this.duration = duration;
  }

  static Optional<Period> find(@Nullable String typed) {
    return Stream.of(values()).filter(period -> period.days.equals(typed)).findFirst();
  }

  String days() {
    return days;
  }

  Duration duration() {
    return duration;
  }
}
