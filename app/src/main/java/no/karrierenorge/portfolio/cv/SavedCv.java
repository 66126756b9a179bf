package no.karrierenorge.portfolio.cv;

import java.util.List;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.portfolio.resume.Resume;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A CV as it is saved.
 *
 * @param language of its headings, as a tag; whoever wrote it knows the language of the rest
 * @param look as {@link Look#word} has it
 * @param purpose which job it is for, in her words, or empty
 * @param resume JSON Resume 1.0.0
 * @param unread what a file held that was not understood, until she has seen it
 * @param removed what was taken out last, until something else is changed
 */
record SavedCv(String language, String look, boolean referencesOnRequest, String purpose, ObjectNode resume, List<String> unread,
    @Nullable Removed removed) {
  static final int VERSION = 1;

  /** An entry that can be put back where it stood. */
  record Removed(String section, int index, ObjectNode entry) {}

  static SavedCv blank(Language language) {
    return of(language, Resume.blank(), List.of());
  }

  static SavedCv of(Language language, Resume resume, List<String> unread) {
    return new SavedCv(language.tag(), Look.PLAIN.word(), true, "", resume.json(), unread, null);
  }

  SavedCv with(Resume changed) {
    return new SavedCv(language, look, referencesOnRequest, purpose, changed.json(), unread, null);
  }

  SavedCv without(Removed taken, Resume left) {
    return new SavedCv(language, look, referencesOnRequest, purpose, left.json(), unread, taken);
  }

  SavedCv read() {
    return new SavedCv(language, look, referencesOnRequest, purpose, resume, List.of(), removed);
  }

  SavedCv with(CvForm settings) {
    return new SavedCv(settings.language().tag(), settings.look().word(), settings.referencesOnRequest(), settings.purpose(), resume, unread, removed);
  }
}
