package no.karrierenorge.portfolio.resume;

import static no.karrierenorge.platform.language.Text.t;

import java.util.Optional;
import no.karrierenorge.identity.NationalIdentityNumber;
import no.karrierenorge.platform.language.Numbers;
import no.karrierenorge.platform.language.Text;

/** What can be typed into a field, and how much. */
public enum Kind {
  LINE(200),
  LONG(4_000),
  /** One thing a line. */
  LINES(4_000),
  DATE(40),
  MAIL(254),
  WEB(300);

  private final int most;

  Kind(int most) {
    this.most = most;
  }

  /** What is wrong with something typed, in the reader's words. */
  Optional<String> problem(String typed) {
    if (typed.isEmpty()) return Optional.empty();
    if (typed.length() > most) {
      return Optional.of(t("cv.problem.long", Numbers.whole(Text.language(), typed.length()), Numbers.whole(Text.language(), most)));
    }
    if (NationalIdentityNumber.isIn(typed)) return Optional.of(t("cv.problem.identity-number"));
    return switch (this) {
      case LINE, LONG, LINES -> Optional.empty();
      case DATE -> PartialDate.typed(typed).isPresent() ? Optional.empty() : Optional.of(t("cv.problem.date"));
      case MAIL -> typed.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+") ? Optional.empty() : Optional.of(t("cv.problem.mail"));
      case WEB -> typed.matches("(https?://)?[^\\s/]+\\.\\S+") ? Optional.empty() : Optional.of(t("cv.problem.web"));
    };
  }

  public boolean isLong() {
    return this == LONG || this == LINES;
  }
}
