package no.karrierenorge.assessments.values;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a pair as the form sends it.
 *
 * @param en, to the ids of the two
 * @param svar as {@link Judgement.Answer#sign} has it, or {@code angre}
 */
record Said(@Nullable String en, @Nullable String to, @Nullable String svar) {
  boolean isRegret() {
    return "angre".equals(svar);
  }

  /** Nothing when it is not about two of those that are compared. */
  Optional<Judgement> find(List<String> compared) {
    if (en == null || to == null || svar == null || svar.length() != 1 || en.equals(to)) return Optional.empty();
    if (!compared.contains(en) || !compared.contains(to)) return Optional.empty();
    return LaidCookie.answer(svar.charAt(0)).map(answer -> new Judgement(en, to, answer));
  }
}
