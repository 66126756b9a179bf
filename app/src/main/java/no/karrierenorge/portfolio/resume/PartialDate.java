package no.karrierenorge.portfolio.resume;

import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A date as a CV has it: a year, often a month. JSON Resume's days are kept where they are and not shown.
 *
 * @param month nothing when only the year is known
 */
public record PartialDate(int year, @Nullable Integer month) {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-\\d{1,2}(?:T.*)?)?)?");
  private static final Pattern MONTH_FIRST = Pattern.compile("(?:\\d{1,2}[./ ]{1,2})?(\\d{1,2})[./ -]{1,2}(\\d{4})");
  private static final Pattern WORDS = Pattern.compile("(\\p{L}+)\\.? +(\\d{4})");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  public PartialDate {
    if (year < FIRST_YEAR || year > LAST_YEAR) throw new DateTimeException("a year of another age: " + year);
    if (month != null && (month < 1 || month > 12)) throw new DateTimeException("no month: " + month);
  }

  /** What somebody typed: {@code 2019}, {@code 2019-06}, {@code 06.2019}, {@code 1.6.2019}, {@code juni 2019}. */
  public static Optional<PartialDate> typed(String text) {
    String typed = text.strip();
    Matcher iso = ISO.matcher(typed);
    if (iso.matches()) return of(iso.group(1), iso.group(2));
    Matcher monthFirst = MONTH_FIRST.matcher(typed);
    if (monthFirst.matches()) return of(monthFirst.group(2), monthFirst.group(1));
    Matcher words = WORDS.matcher(typed);
    return words.matches() ? month(words.group(1)).flatMap(month -> of(words.group(2), month.toString())) : Optional.empty();
  }

  private static Optional<PartialDate> of(String year, @Nullable String month) {
    try {
      return Optional.of(new PartialDate(Integer.parseInt(year), month == null ? null : Integer.valueOf(month)));
    } catch (DateTimeException noSuchDate) {
      return Optional.empty();
    }
  }

  /** The month whose name begins with a word of at least three letters, in one of our languages. */
  private static Optional<Integer> month(String word) {
    String typed = word.toLowerCase(Locale.ROOT);
    return Stream.of(Month.values())
        .filter(month -> typed.length() > 2 && Language.COMPLETE.stream().anyMatch(language -> name(month, language).startsWith(typed)))
        .findFirst()
        .map(Month::getValue);
  }

  private static String name(Month month, Language language) {
    return month.getDisplayName(TextStyle.FULL_STANDALONE, language.locale()).toLowerCase(Locale.ROOT);
  }

  /** As JSON Resume writes it. */
  public String iso() {
    return month == null ? String.format(Locale.ROOT, "%04d", year) : String.format(Locale.ROOT, "%04d-%02d", year, month);
  }

  /** As somebody would type it: {@code 06.2019}. */
  public String typed() {
    return month == null ? Integer.toString(year) : String.format(Locale.ROOT, "%02d.%04d", month, year);
  }

  /** As a CV in that language writes it: {@code juni 2019}. */
  public String in(Language language) {
    return month == null ? Integer.toString(year) : Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, language.locale()) + " " + year;
  }

  /** Whether it lies before the other, as far as both are known. */
  public boolean isBefore(PartialDate other) {
    if (year != other.year) return year < other.year;
    return month != null && other.month != null && month < other.month;
  }

  YearMonth begin() {
    return YearMonth.of(year, month == null ? 1 : month);
  }
}
