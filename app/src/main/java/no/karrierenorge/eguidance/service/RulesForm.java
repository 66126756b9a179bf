package no.karrierenorge.eguidance.service;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The service's rules as the form sends them; parameters are named in the reader's words. */
record RulesForm(@Nullable String ko, @Nullable String svar, @Nullable String dager) {
  Optional<String> problem() {
    if (!isBetween(ko, 0, 20_000)) return Optional.of("service.problem.queue");
    if (!isBetween(svar, 30, 3600)) return Optional.of("service.problem.answer");
    return isBetween(dager, 1, 365) ? Optional.empty() : Optional.of("service.problem.days");
  }

  /** To be asked when nothing is wrong. */
  Rules.Limits limits() {
    return new Rules.Limits(number(ko), number(svar), number(dager));
  }

  private static boolean isBetween(@Nullable String text, int least, int most) {
    int number = number(text);
    return number >= least && number <= most;
  }

  private static int number(@Nullable String text) {
    return text != null && text.strip().matches("[0-9]{1,5}") ? Integer.parseInt(text.strip()) : -1;
  }
}
