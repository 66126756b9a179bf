package no.karrierenorge.assessments.interests;

import java.time.Instant;
import no.karrierenorge.portfolio.Item;
import org.jspecify.annotations.Nullable;

/**
 * A profile with where it comes from.
 *
 * @param asked how many activities the form had
 * @param path the page that shows it
 * @param savedAt nothing when it lies on the device only
 */
record Result(Profile profile, int asked, int version, String path, @Nullable Instant savedAt) {
  static Result fresh(Attempt attempt, Profile profile, Instrument instrument) {
    return new Result(profile, instrument.items(attempt.form()).size(), instrument.version(), ResultController.RESULT, null);
  }

  static Result saved(Item item) {
    SavedInterests saved = item.as(SavedInterests.class);
    return new Result(saved.profile(), Integer.parseInt(saved.form()), item.version(), item.path(), item.savedAt());
  }
}
