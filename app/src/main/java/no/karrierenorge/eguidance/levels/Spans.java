package no.karrierenorge.eguidance.levels;

import static no.karrierenorge.platform.language.Text.t;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Times;

/** What spans of time are called. */
final class Spans {
  private Spans() {}

  /** Under a drawing, where there is little room. */
  static String brief(Step step, LocalDateTime span) {
    return switch (step) {
      case QUARTER -> Times.of(span.toLocalTime());
      case DAY -> DateTimeFormatter.ofPattern("d. MMM", Text.language().locale()).format(span);
      case WEEK -> t("service.week", span.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    };
  }

  /** In a table. */
  static String full(Step step, LocalDateTime span) {
    return switch (step) {
      case QUARTER -> t("service.moment", Times.day(span.toLocalDate()), Times.of(span.toLocalTime()));
      case DAY -> Times.day(span.toLocalDate());
      case WEEK -> t("service.week.of", span.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), span.get(IsoFields.WEEK_BASED_YEAR));
    };
  }
}
