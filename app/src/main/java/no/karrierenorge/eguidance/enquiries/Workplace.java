package no.karrierenorge.eguidance.enquiries;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a professional works who asks the e-counsellors. */
enum Workplace {
  SCHOOL,
  NAV,
  CENTRE,
  OTHER;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String key() {
    return "enquiry.workplace." + word();
  }

  static Optional<Workplace> find(String word) {
    return Arrays.stream(values()).filter(workplace -> workplace.word().equals(word)).findFirst();
  }
}
