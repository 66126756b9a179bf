package no.karrierenorge.admissions.calculator;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import no.karrierenorge.admissions.points.Result;
import org.jspecify.annotations.Nullable;

/**
 * A result as it is saved: what was typed, and the sums that it gave, so that they stay readable when the calculation has changed. Gender is
 * never in it.
 *
 * @param kind {@code higher} or {@code upper}
 * @param form the id of the set of subjects
 * @param sums by year of admission; upper secondary has one, of year 0
 */
record SavedPoints(String kind, String form, Map<String, String> fields, Map<Integer, Sums> sums) {
  static final String HIGHER = "higher";
  static final String UPPER = "upper";

  /** Nothing where there was no sum. */
  record Sums(@Nullable BigDecimal first, @Nullable BigDecimal ordinary) {
    static Sums of(Result result) {
      return new Sums(result.firstDiploma().sum().map(points -> points.number()).orElse(null),
          result.ordinary().sum().map(points -> points.number()).orElse(null));
    }
  }

  Draft draft() {
    return new Draft(form, new TreeMap<>(fields));
  }
}
