package no.karrierenorge.eguidance.service;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierenorge.eguidance.Announcement;
import no.karrierenorge.eguidance.service.view.RulesPage.Draft;
import no.karrierenorge.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** An announcement as the form sends it; times are local, as fields of the browser have them. */
record AnnouncementForm(@Nullable String nb, @Nullable String nn, @Nullable String en, @Nullable String fra, @Nullable String til) {
  private static final int LONGEST = 300;

  Optional<String> problem(Instant now) {
    if (!Stream.of(text(nb), text(nn), text(en)).allMatch(text -> !text.isEmpty() && text.length() <= LONGEST)) {
      return Optional.of("service.problem.announcement");
    }
    Optional<Instant> from = moment(fra);
    Optional<Instant> until = moment(til);
    if (from.isEmpty() || until.isEmpty()) return Optional.of("service.problem.times");
    return until.get().isAfter(from.get()) && until.get().isAfter(now) ? Optional.empty() : Optional.of("service.problem.order");
  }

  /** To be asked when nothing is wrong. */
  Announcement announcement() {
    return new Announcement(UUID.randomUUID(), text(nb), text(nn), text(en), moment(fra).orElseThrow(), moment(til).orElseThrow());
  }

  Draft draft() {
    return new Draft(text(nb), text(nn), text(en), text(fra), text(til));
  }

  private static Optional<Instant> moment(@Nullable String text) {
    try {
      return Optional.of(LocalDateTime.parse(text(text)).atZone(Oslo.ZONE).toInstant());
    } catch (DateTimeParseException noMoment) {
      return Optional.empty();
    }
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
