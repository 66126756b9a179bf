package no.karrierenorge.assessments.interests;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.assessments.interests.Instrument.Item;
import no.karrierenorge.platform.page.DraftCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * What one person has answered so far, in one form of the instrument. Until it is saved it lies on her own device: form and answers as
 * digits, behind the instrument's version.
 */
record Attempt(Form form, Answers answers) {
  private static final String TOOL = "interesser";

  static Attempt blank(Form form) {
    return new Attempt(form, Answers.NONE);
  }

  /** What lies on the device, unless it is of another version. */
  static Optional<Attempt> find(Cookie @Nullable [] cookies, Instrument instrument) {
    return DraftCookie.find(cookies, TOOL).map(draft -> draft.split("\\.", -1)).filter(parts -> parts.length == 3)
        .filter(parts -> parts[0].equals(Integer.toString(instrument.version())))
        .flatMap(parts -> Form.find(parts[1]).map(form -> new Attempt(form, Answers.of(parts[2], instrument.items()))));
  }

  ResponseCookie onDevice(Instrument instrument) {
    return DraftCookie.of(TOOL, instrument.version() + "." + form.word() + "." + answers.digits(instrument.items()));
  }

  /** Whoever goes over from the short form to the whole one keeps what she has answered. */
  Attempt in(Form other) {
    return new Attempt(other, answers);
  }

  Optional<Profile> profile(Instrument instrument) {
    return Profile.find(instrument.items(form), answers);
  }

  /** The first page, from 1, with an activity that is not answered. */
  int firstOpenPage(Instrument instrument) {
    List<Item> items = instrument.items(form);
    for (int i = 0; i < items.size(); i++) if (answers.to(items.get(i)).isEmpty()) return i / Instrument.PER_PAGE + 1;
    return 1;
  }
}
