package no.karrierenorge.places;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Norway's public holidays beside ordinary Sundays, computed: by the acts on public holidays (1995) and on 1 and 17 May (1947). */
public enum PublicHoliday {
  NEW_YEARS_DAY(1, 1),
  MAUNDY_THURSDAY(-3),
  GOOD_FRIDAY(-2),
  EASTER_SUNDAY(0),
  EASTER_MONDAY(1),
  LABOUR_DAY(5, 1),
  CONSTITUTION_DAY(5, 17),
  ASCENSION_DAY(39),
  WHIT_SUNDAY(49),
  WHIT_MONDAY(50),
  CHRISTMAS_DAY(12, 25),
  BOXING_DAY(12, 26);

  private final @Nullable MonthDay fixed;
  private final int daysAfterEaster;

  PublicHoliday(int month, int day) {
    this.fixed = MonthDay.of(month, day);
    this.daysAfterEaster = 0;
  }

  PublicHoliday(int daysAfterEaster) {
    this.fixed = null;
    this.daysAfterEaster = daysAfterEaster;
  }

  /** The holiday that falls on a day; where two meet, as 1 May and Ascension Day in 2008, the first of the list. */
  public static Optional<PublicHoliday> find(LocalDate day) {
    return Arrays.stream(values()).filter(holiday -> holiday.in(day.getYear()).equals(day)).findFirst();
  }

  /** The day on which it falls in a year. */
  public LocalDate in(int year) {
    return fixed == null ? Easter.sunday(year).plusDays(daysAfterEaster) : fixed.atYear(year);
  }

  /** How texts and files write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
