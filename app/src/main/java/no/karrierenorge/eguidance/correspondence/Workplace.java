package no.karrierenorge.eguidance.correspondence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a professional works who asks the e-counsellors. */
public enum Workplace {
  SCHOOL,
  NAV,
  CENTRE,
  OTHER;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String key() {
    return "enquiry.workplace." + word();
  }

  public static Optional<Workplace> find(String word) {
    return Arrays.stream(values()).filter(workplace -> workplace.word().equals(word)).findFirst();
  }
}
