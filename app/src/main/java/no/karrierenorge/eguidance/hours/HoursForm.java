package no.karrierenorge.eguidance.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.karrierenorge.places.GuidanceChannel;
import no.karrierenorge.places.Hours;
import no.karrierenorge.places.OpeningException;

/** Hours as the forms send them: of a week ({@code fra-1} to {@code til-7}) or of one day ({@code dag}, {@code fra}, {@code til}). */
record HoursForm(Map<String, String> fields) {
  static final String EVERY = "alle";

  /** The channel that the field names; the chat when it names none. */
  GuidanceChannel channel() {
    return findChannel().orElse(GuidanceChannel.CHAT);
  }

  Optional<GuidanceChannel> findChannel() {
    return Arrays.stream(GuidanceChannel.values()).filter(channel -> channel.word().equals(text("kanal"))).findFirst();
  }

  Optional<String> weekProblem() {
    boolean wrong = Arrays.stream(DayOfWeek.values()).anyMatch(day -> isWrong("fra-" + day.getValue(), "til-" + day.getValue()));
    if (wrong) return Optional.of("service.problem.hours");
    return week().isEmpty() ? Optional.of("service.problem.week") : Optional.empty();
  }

  /** To be asked when nothing is wrong; days without hours are closed. */
  Map<DayOfWeek, Hours> week() {
    var week = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) hours("fra-" + day.getValue(), "til-" + day.getValue()).ifPresent(hours -> week.put(day, hours));
    return week;
  }

  Optional<String> dayProblem(LocalDate today) {
    if (day().filter(day -> !day.isBefore(today) && day.isBefore(today.plusYears(3))).isEmpty()) return Optional.of("service.problem.day");
    return isWrong("fra", "til") ? Optional.of("service.problem.hours") : Optional.empty();
  }

  /** To be asked when nothing is wrong. */
  OpeningException exception() {
    return new OpeningException(day().orElseThrow(), findChannel().orElse(null), hours("fra", "til").orElse(null));
  }

  Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(text("dag")));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  /** Both empty means closed; one alone, no time, or an end before its beginning is a mistake. */
  private boolean isWrong(String from, String to) {
    return !(text(from).isEmpty() && text(to).isEmpty()) && hours(from, to).isEmpty();
  }

  private Optional<Hours> hours(String from, String to) {
    try {
      LocalTime opens = LocalTime.parse(text(from));
      LocalTime closes = LocalTime.parse(text(to));
      return opens.isBefore(closes) ? Optional.of(new Hours(opens, closes)) : Optional.empty();
    } catch (DateTimeParseException noTime) {
      return Optional.empty();
    }
  }

  String text(String field) {
    return fields.getOrDefault(field, "").strip();
  }
}
