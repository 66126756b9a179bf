package no.karrierenorge.assessments.interests;

import java.time.Instant;
import java.util.Optional;
import no.karrierenorge.assessments.ClassCookie;
import no.karrierenorge.portfolio.Item;
import org.jspecify.annotations.Nullable;

/**
 * A profile with where it comes from.
 *
 * @param asked how many activities the form had
 * @param path the page that shows it
 * @param savedAt nothing when it lies on the device only
 * @param isInClass whether she has joined a class that it may be counted in
 */
record Result(Profile profile, int asked, int version, String path, @Nullable Instant savedAt, boolean isInClass) {
  static Result fresh(Attempt attempt, Profile profile, Instrument instrument) {
    return new Result(profile, instrument.items(attempt.form()).size(), instrument.version(), ResultController.RESULT, null, false);
  }

  static Result saved(Item item) {
    SavedInterests saved = item.as(SavedInterests.class);
    return new Result(saved.profile(), Integer.parseInt(saved.form()), item.version(), item.path(), item.savedAt(), false);
  }

  Result in(Optional<ClassCookie> joined) {
    return new Result(profile, asked, version, path, savedAt, joined.isPresent());
  }
}
