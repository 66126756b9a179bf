package no.karrierenorge.assessments.interests;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A result as it is saved: the answers, and the scores that they gave, so that it stays readable when the instrument has changed.
 *
 * @param form as {@link Form#word} has it
 * @param consistency nothing when the profile was too flat to tell
 */
record SavedInterests(String form, Map<String, Integer> answers, Map<Letter, Double> shares, @Nullable Double consistency) {
  static SavedInterests of(Attempt attempt, Profile profile) {
    OptionalDouble consistency = profile.consistency();
    return new SavedInterests(attempt.form().word(), new TreeMap<>(attempt.answers().byItem()), new TreeMap<>(profile.shares()),
        consistency.isPresent() ? consistency.getAsDouble() : null);
  }

  Profile profile() {
    return new Profile(shares, consistency == null ? OptionalDouble.empty() : OptionalDouble.of(consistency));
  }
}
