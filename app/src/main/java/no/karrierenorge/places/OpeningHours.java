package no.karrierenorge.places;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.karrierenorge.platform.time.Oslo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When e-guidance is open. */
@Repository
public class OpeningHours {
  private static final int DAYS_AHEAD = 14;

  private final JdbcClient database;
  private final Clock clock;
  private final boolean alwaysOpen;

  OpeningHours(JdbcClient database, Clock clock, @Value("${karriere.eguidance-always-open}") boolean alwaysOpen) {
    this.database = database;
    this.clock = clock;
    this.alwaysOpen = alwaysOpen;
  }

  /** The opening at this moment, with the days ahead that differ. */
  public Opening now() {
    ZonedDateTime now = Oslo.now(clock);
    var calendar = new OpeningCalendar(exceptionsFrom(now.toLocalDate()));
    OpeningStatus status = alwaysOpen ? new OpeningStatus.Open(null) : calendar.at(now);
    return new Opening(now, status, calendar.specialDays(now.toLocalDate(), DAYS_AHEAD));
  }

  /** The open days among so many from today on, by the calendar: also where the demo is always open. */
  public List<OpenDay> coming(int days) {
    LocalDate today = Oslo.today(clock);
    var calendar = new OpeningCalendar(exceptionsFrom(today));
    return today.datesUntil(today.plusDays(days)).flatMap(day -> calendar.on(day).map(hours -> new OpenDay(day, hours)).stream()).toList();
  }

  private Map<LocalDate, Optional<Hours>> exceptionsFrom(LocalDate first) {
    var exceptions = new HashMap<LocalDate, Optional<Hours>>();
    database.sql("select day, opens, closes from places.opening_exception where day >= :first")
        .param("first", first)
        .query(row -> {
          LocalTime opens = row.getObject("opens", LocalTime.class);
          Optional<Hours> hours = opens == null ? Optional.empty() : Optional.of(new Hours(opens, row.getObject("closes", LocalTime.class)));
          exceptions.put(row.getObject("day", LocalDate.class), hours);
        });
    return exceptions;
  }
}
