package no.karrierenorge.eguidance.backroom;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message of the day as it was written. */
record BoardForm(@Nullable String tekst, @Nullable String fra, @Nullable String til) {
  static final BoardForm EMPTY = new BoardForm(null, null, null);
  private static final int LONGEST = 500;
  private static final int MOST_DAYS = 60;

  boolean isSent() {
    return tekst != null;
  }

  String text() {
    return WrittenLine.clean(tekst == null ? "" : tekst);
  }

  Optional<LocalDate> from() {
    return day(fra);
  }

  Optional<LocalDate> until() {
    return day(til);
  }

  private static Optional<LocalDate> day(@Nullable String text) {
    try {
      return Optional.ofNullable(text).map(LocalDate::parse);
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  /** Message key of what is wrong, if anything is. */
  Optional<String> problemKey(LocalDate today) {
    Optional<String> text = WrittenLine.problem(text(), LONGEST).map(problem -> "team.problem." + problem);
    if (text.isPresent()) return text;
    Optional<LocalDate> from = from();
    Optional<LocalDate> until = until();
    boolean fits = from.isPresent() && until.isPresent() && !until.get().isBefore(from.get()) && !until.get().isBefore(today)
        && !until.get().isAfter(from.get().plusDays(MOST_DAYS));
    return fits ? Optional.empty() : Optional.of("team.problem.days");
  }
}
