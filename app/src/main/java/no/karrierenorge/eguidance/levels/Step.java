package no.karrierenorge.eguidance.levels;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Optional;

/** The spans that a period is cut into. */
enum Step {
  QUARTER("kvarter", "date_bin('15 minutes', local_start, timestamp '2001-01-01')", Duration.ofMinutes(15), new Days(1, 7)),
  DAY("dag", "date_trunc('day', local_start)", Period.ofDays(1), new Days(28, 400)),
  WEEK("uke", "date_trunc('week', local_start)", Period.ofWeeks(1), new Days(26 * 7, 1100));

  /** How many days are shown, unless she asks otherwise, and at most. */
  private record Days(int usual, int most) {}

  private final String word;
  private final String sql;
  private final TemporalAmount length;
  private final Days days;

  Step(String word, String sql, TemporalAmount length, Days days) {
    this.word = word;
    this.sql = sql;
    this.length = length;
    this.days = days;
  }

  static Optional<Step> find(String word) {
    return Arrays.stream(values()).filter(step -> step.word.equals(word)).findFirst();
  }

  /** As addresses have it. */
  String word() {
    return word;
  }

  /** The beginning of the span that a contact falls in. */
  String sql() {
    return sql;
  }

  int usualDays() {
    return days.usual;
  }

  int mostDays() {
    return days.most;
  }

  LocalDateTime next(LocalDateTime span) {
    return span.plus(length);
  }

  /** The beginning of the first span of a period. */
  LocalDateTime first(LocalDate from) {
    return (this == WEEK ? from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : from).atStartOfDay();
  }
}
