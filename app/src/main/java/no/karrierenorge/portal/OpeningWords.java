package no.karrierenorge.portal;

import static no.karrierenorge.platform.language.Text.t;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import no.karrierenorge.places.Hours;
import no.karrierenorge.places.Opening;
import no.karrierenorge.places.OpeningStatus;
import no.karrierenorge.places.PublicHoliday;
import no.karrierenorge.places.SpecialDay;
import no.karrierenorge.places.WeeklyHours;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Times;
import no.karrierenorge.portal.view.OpeningNow;
import no.karrierenorge.portal.view.OpeningNow.Row;
import org.jspecify.annotations.Nullable;

/** Says the opening of e-guidance in words. A page that shows them is kept for {@link Opening#validFor()} and no longer. */
public final class OpeningWords {
  private OpeningWords() {}

  public static OpeningNow of(Opening opening) {
    boolean isOpen = opening.status() instanceof OpeningStatus.Open;
    return new OpeningNow(isOpen, t(isOpen ? "opening.open" : "opening.closed"), change(opening), week(opening), special(opening));
  }

  private static String change(Opening opening) {
    return switch (opening.status()) {
      case OpeningStatus.Open open -> open.until() == null ? t("opening.always") : t("opening.until", Times.of(open.until().toLocalTime()));
      case OpeningStatus.Closed closed -> opens(opening.today(), closed.opensAt());
    };
  }

  private static String opens(LocalDate today, ZonedDateTime opensAt) {
    LocalDate day = opensAt.toLocalDate();
    String time = Times.of(opensAt.toLocalTime());
    if (day.equals(today)) return t("opening.opens.today", time);
    return day.equals(today.plusDays(1)) ? t("opening.opens.tomorrow", time) : t("opening.opens.day", Times.day(day), time);
  }

  private static List<Row> week(Opening opening) {
    boolean isSpecial = opening.specialDays().stream().anyMatch(special -> special.day().equals(opening.today()));
    return opening.week().stream()
        .map(row -> new Row(days(row), hours(row.hours()), row.holds(opening.today()) && !isSpecial))
        .toList();
  }

  private static String days(WeeklyHours row) {
    String first = name(row.first());
    String capital = first.substring(0, 1).toUpperCase(Text.language().locale()) + first.substring(1);
    if (row.first() == row.last()) return capital;
    return t(row.last() == row.first().plus(1) ? "opening.days.two" : "opening.days.several", capital, name(row.last()));
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, Text.language().locale());
  }

  private static List<Row> special(Opening opening) {
    return opening.specialDays().stream()
        .map(special -> new Row(day(special), hours(special.hours()), special.day().equals(opening.today())))
        .toList();
  }

  private static String day(SpecialDay special) {
    PublicHoliday holiday = special.holiday();
    String day = Times.day(special.day());
    String capital = day.substring(0, 1).toUpperCase(Locale.ROOT) + day.substring(1);
    return holiday == null ? capital : t("opening.holiday", capital, t("opening.holiday." + holiday.code()));
  }

  private static String hours(@Nullable Hours hours) {
    return hours == null ? t("opening.closed-day") : Times.of(hours.from()) + "–" + Times.of(hours.to());
  }
}
