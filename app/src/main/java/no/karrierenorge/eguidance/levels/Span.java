package no.karrierenorge.eguidance.levels;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import no.karrierenorge.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * The period a manager looks at, in whole days of local time.
 *
 * @param from the first day
 * @param to the last day
 */
record Span(Step step, LocalDate from, LocalDate to) {
  /** What was asked for, made possible: no day that does not exist, none after today, and no more days than the step can show. */
  static Span of(@Nullable String step, @Nullable String from, @Nullable String to, LocalDate today) {
    Step chosen = Step.find(step == null ? "" : step).orElse(Step.DAY);
    LocalDate last = day(to).filter(day -> !day.isAfter(today)).orElse(today);
    LocalDate first = day(from).filter(day -> !day.isAfter(last)).orElse(last.minusDays(chosen.usualDays() - 1L));
    LocalDate earliest = last.minusDays(chosen.mostDays() - 1L);
    return new Span(chosen, first.isBefore(earliest) ? earliest : first, last);
  }

  private static Optional<LocalDate> day(@Nullable String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 2000);
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  OffsetDateTime begins() {
    return from.atStartOfDay(Oslo.ZONE).toInstant().atOffset(ZoneOffset.UTC);
  }

  OffsetDateTime ends() {
    return to.plusDays(1).atStartOfDay(Oslo.ZONE).toInstant().atOffset(ZoneOffset.UTC);
  }

  String query() {
    return "steg=" + step.word() + "&fra=" + from + "&til=" + to;
  }
}
