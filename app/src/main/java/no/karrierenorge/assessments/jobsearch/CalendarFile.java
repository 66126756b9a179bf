package no.karrierenorge.assessments.jobsearch;

import static no.karrierenorge.platform.language.Text.t;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portfolio.Item;
import org.jspecify.annotations.Nullable;

/** The dates of applications as a calendar file (RFC 5545): days for deadlines, an hour for an interview whose time is known. */
final class CalendarFile {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int LONGEST_LINE = 75;

  private final StringBuilder lines = new StringBuilder();
  private final Instant now;

  private CalendarFile(Instant now) {
    this.now = now;
  }

  /** @param now when the file is made */
  static String of(List<Item> applications, Instant now) {
    var file = new CalendarFile(now);
    file.line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//KarriereNorge//jobbsok//NO").line("CALSCALE:GREGORIAN");
    applications.forEach(file::add);
    return file.line("END:VCALENDAR").lines.toString();
  }

  private void add(Item item) {
    Application application = item.as(Application.class);
    String title = application.title();
    event(item.id() + "-frist", application.deadline(), null, t("jobsearch.calendar.deadline", title));
    event(item.id() + "-intervju", application.interview(), application.interviewAt(), t("jobsearch.calendar.interview", title));
    event(item.id() + "-svar", application.answer(), null, t("jobsearch.calendar.answer", title));
  }

  private void event(String id, @Nullable LocalDate day, @Nullable LocalTime time, String summary) {
    if (day == null) return;
    line("BEGIN:VEVENT").line("UID:" + id + "@karrierenorge").line("DTSTAMP:" + MOMENT.format(now));
    if (time == null) {
      line("DTSTART;VALUE=DATE:" + DAY.format(day)).line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
    } else {
      Instant start = day.atTime(time).atZone(Oslo.ZONE).toInstant();
      line("DTSTART:" + MOMENT.format(start)).line("DURATION:PT1H");
    }
    line("SUMMARY:" + escaped(summary)).line("END:VEVENT");
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /** Lines longer than 75 bytes are folded, never within a character. */
  private CalendarFile line(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); ) {
      String character = Character.toString(text.codePointAt(i));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LONGEST_LINE) {
        lines.append("\r\n ");
        bytes = 1;
      }
      lines.append(character);
      bytes += size;
      i += character.length();
    }
    lines.append("\r\n");
    return this;
  }
}
