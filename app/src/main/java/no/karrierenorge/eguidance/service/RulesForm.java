package no.karrierenorge.eguidance.service;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The service's rules as the form sends them; parameters are named in the reader's words. */
record RulesForm(@Nullable String ko, @Nullable String svar, @Nullable String dager, @Nullable String pause) {
  Optional<String> problem() {
    if (!isBetween(ko, 0, 20_000)) return Optional.of("service.problem.queue");
    if (!isBetween(svar, 30, 3600)) return Optional.of("service.problem.answer");
    if (!isBetween(dager, 1, 365)) return Optional.of("service.problem.days");
    return isBetween(pause, 0, 30) ? Optional.empty() : Optional.of("service.problem.pause");
  }

  static RulesForm of(Rules.Limits limits) {
    return new RulesForm(String.valueOf(limits.queueLimit()), String.valueOf(limits.answerSeconds()), String.valueOf(limits.anonymousDays()),
        String.valueOf(limits.pauseMinutes()));
  }

  /** To be asked when nothing is wrong. */
  Rules.Limits limits() {
    return new Rules.Limits(number(ko), number(svar), number(dager), number(pause));
  }

  private static boolean isBetween(@Nullable String text, int least, int most) {
    int number = number(text);
    return number >= least && number <= most;
  }

  private static int number(@Nullable String text) {
    return text != null && text.strip().matches("[0-9]{1,5}") ? Integer.parseInt(text.strip()) : -1;
  }
}
