package no.karrierenorge.places;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.karrierenorge.platform.time.Oslo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/** When e-guidance is open. */
@Repository
public class OpeningHours {
  private static final int DAYS_AHEAD = 14;

  private final OpeningBook book;
  private final Clock clock;
  private final boolean alwaysOpen;

  OpeningHours(OpeningBook book, Clock clock, @Value("${karriere.eguidance-always-open}") boolean alwaysOpen) {
    this.book = book;
    this.clock = clock;
    this.alwaysOpen = alwaysOpen;
  }

  /** The opening of the chat, which is what people mean by e-guidance being open. */
  public Opening now() {
    return now(GuidanceChannel.CHAT);
  }

  /** The opening of a channel at this moment, with the days ahead that differ. */
  public Opening now(GuidanceChannel channel) {
    ZonedDateTime now = Oslo.now(clock);
    List<WeeklyHours> week = WeeklyHours.of(book.week(channel));
    var calendar = new OpeningCalendar(week, exceptions(channel, now.toLocalDate()));
    OpeningStatus status = alwaysOpen ? new OpeningStatus.Open(null) : calendar.at(now);
    return new Opening(now, status, calendar.specialDays(now.toLocalDate(), DAYS_AHEAD), week);
  }

  /** The hours of each open day of a channel from {@code first} until before {@code end}, in order. */
  public Map<LocalDate, Hours> days(GuidanceChannel channel, LocalDate first, LocalDate end) {
    var calendar = new OpeningCalendar(WeeklyHours.of(book.week(channel)), exceptions(channel, first));
    var days = new TreeMap<LocalDate, Hours>();
    first.datesUntil(end).forEach(day -> calendar.on(day).ifPresent(hours -> days.put(day, hours)));
    return days;
  }

  /** A channel's own exception goes before the one for every channel. */
  private Map<LocalDate, Optional<Hours>> exceptions(GuidanceChannel channel, LocalDate first) {
    var exceptions = new HashMap<LocalDate, Optional<Hours>>();
    for (OpeningException exception : book.exceptionsFrom(first)) {
      if (exception.channel() == channel) exceptions.put(exception.day(), Optional.ofNullable(exception.hours()));
      if (exception.channel() == null) exceptions.putIfAbsent(exception.day(), Optional.ofNullable(exception.hours()));
    }
    return exceptions;
  }
}
