package no.karrierenorge.portal.occupations;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.karrierenorge.catalogue.OccupationSummary;
import org.jspecify.annotations.Nullable;

/**
 * What the reader wants to see of the list, as it stands in the address. A value that means nothing is as if it were not there.
 *
 * @param letter the first letter of the title in the reader's language
 * @param code a STYRK-08 code or the beginning of one
 */
record OccupationFilter(Set<String> fields, Set<String> education, Set<String> interests, @Nullable PayBand pay, @Nullable String letter,
    @Nullable String code) {

  /** Median pay a month, from and below, in kroner. */
  enum PayBand {
    UNDER_45(0, 45_000),
    FROM_45(45_000, 55_000),
    FROM_55(55_000, 65_000),
    FROM_65(65_000, Long.MAX_VALUE);

    private final long from;
    private final long below;

    PayBand(long from, long below) {
      this.from = from;
      this.below = below;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean holds(long pay) {
      return pay >= from && pay < below;
    }

    static @Nullable PayBand of(@Nullable String code) {
      for (PayBand band : values()) if (band.code().equals(code)) return band;
      return null;
    }
  }

  boolean isEmpty() {
    return fields.isEmpty() && education.isEmpty() && interests.isEmpty() && pay == null && letter == null && code == null;
  }

  /** All chosen interests must be among the occupation's three; within the other groups one is enough. */
  boolean admits(OccupationSummary occupation, String title, @Nullable Long medianPay) {
    return (fields.isEmpty() || fields.contains(occupation.field()))
        && (education.isEmpty() || education.contains(occupation.education()))
        && interests.stream().allMatch(occupation.interests()::contains)
        && (pay == null || medianPay != null && pay.holds(medianPay))
        && (letter == null || title.toUpperCase(Locale.ROOT).startsWith(letter))
        && (code == null || occupation.styrk08().startsWith(code));
  }

  static OccupationFilter of(OccupationListForm form) {
    String letter = form.bokstav() == null || form.bokstav().isBlank() ? null : form.bokstav().strip().substring(0, 1).toUpperCase(Locale.ROOT);
    String code = form.kode() != null && form.kode().matches("[0-9]{1,4}") ? form.kode() : null;
    return new OccupationFilter(set(form.felt()), set(form.utdanning()), set(form.interesse()), PayBand.of(form.lonn()), letter, code);
  }

  private static Set<String> set(@Nullable List<String> values) {
    return values == null ? Set.of() : Set.copyOf(values.stream().filter(value -> !value.isBlank()).toList());
  }
}
