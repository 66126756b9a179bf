package no.karrierenorge.platform.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Times of the day and days of the week as people of a language write them, in the language of the page being made. */
public final class Times {
  private Times() {}

  /** {@code 08.30}, {@code 08:30}. */
  public static String of(LocalTime time) {
    String pattern = switch (Text.language()) {
      case NB, NN -> "HH.mm";
      case EN, UK, AR -> "HH:mm";
    };
    return DateTimeFormatter.ofPattern(pattern).format(time);
  }

  /** {@code mandag 23. november}, {@code Monday 23 November}. */
  public static String day(LocalDate day) {
    Language language = Text.language();
    String pattern = switch (language) {
      case NB, NN -> "EEEE d. MMMM";
      case EN, UK, AR -> "EEEE d MMMM";
    };
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
  }
}
