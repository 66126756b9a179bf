package no.karrierenorge.platform.language;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Dates as people of a language write them, in the language of the page being made. */
public final class Dates {
  private Dates() {}

  /** {@code 5. februar 2026}, {@code 5 February 2026}. */
  public static String of(LocalDate date) {
    Language language = Text.language();
    DateTimeFormatter format = switch (language) {
      case EN -> DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale());
      case NB, NN -> DateTimeFormatter.ofPattern("d. MMMM yyyy", language.locale());
      case UK, AR -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
    };
    return format.format(date);
  }

  /** {@code 5. februar 2026, 08.30}, {@code 5 February 2026, 08:30}. */
  public static String of(LocalDateTime moment) {
    return of(moment.toLocalDate()) + ", " + Times.of(moment.toLocalTime());
  }
}
