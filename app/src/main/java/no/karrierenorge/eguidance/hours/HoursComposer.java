package no.karrierenorge.eguidance.hours;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.karrierenorge.eguidance.hours.view.HoursPage;
import no.karrierenorge.places.GuidanceChannel;
import no.karrierenorge.places.Hours;
import no.karrierenorge.places.OpeningBook;
import no.karrierenorge.places.OpeningException;
import no.karrierenorge.places.PublicHoliday;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Times;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of the opening hours together. */
@Component
class HoursComposer {
  private static final int HOLIDAYS_SHOWN = 12;

  private final OpeningBook book;
  private final Clock clock;

  HoursComposer(OpeningBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  /** @param problemKey of the form that was sent, whose fields are then shown as they came */
  HoursPage of(Here here, HoursForm form, @Nullable String problemKey) {
    GuidanceChannel channel = form.channel();
    LocalDate today = Oslo.today(clock);
    boolean keepsTyped = problemKey != null && form.fields().containsKey("fra-1");
    return new HoursPage(
        here.frame(t("service.hours"), t("service.hours")).at(new Crumb(t("service.title"), "/arbeid/ledelse")).personal(),
        here.csrf().get(), channel.word(), Arrays.stream(GuidanceChannel.values()).map(GuidanceChannel::word).toList(), problemKey,
        keepsTyped ? typed(form) : week(book.week(channel)),
        book.exceptionsFrom(today).stream().map(HoursComposer::special).toList(),
        holidays(today));
  }

  private static List<HoursPage.Day> typed(HoursForm form) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> new HoursPage.Day(day.getValue(), name(day), form.text("fra-" + day.getValue()), form.text("til-" + day.getValue())))
        .toList();
  }

  private static List<HoursPage.Day> week(Map<DayOfWeek, Hours> week) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> {
          Hours hours = week.get(day);
          return new HoursPage.Day(day.getValue(), name(day), hours == null ? "" : hours.from().toString(), hours == null ? "" : hours.to().toString());
        })
        .toList();
  }

  private static String name(DayOfWeek day) {
    return capital(day.getDisplayName(TextStyle.FULL_STANDALONE, Text.language().locale()));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Text.language().locale()) + word.substring(1);
  }

  private static HoursPage.Special special(OpeningException exception) {
    Hours hours = exception.hours();
    GuidanceChannel channel = exception.channel();
    return new HoursPage.Special(exception.day().toString(), capital(Times.day(exception.day())),
        channel == null ? HoursForm.EVERY : channel.word(),
        hours == null ? t("service.hours.closed") : Times.of(hours.from()) + "–" + Times.of(hours.to()));
  }

  private static List<String> holidays(LocalDate today) {
    return Stream.of(today.getYear(), today.getYear() + 1)
        .flatMap(year -> Arrays.stream(PublicHoliday.values()).map(holiday -> Map.entry(holiday.in(year), holiday)))
        .filter(holiday -> !holiday.getKey().isBefore(today))
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .limit(HOLIDAYS_SHOWN)
        .map(holiday -> t("service.hours.holiday", Dates.of(holiday.getKey()), t("opening.holiday." + holiday.getValue().code())))
        .toList();
  }
}
