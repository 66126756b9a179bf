package no.karrierenorge.admissions.points;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A study that gives points for gender.
 *
 * @param gender {@code men} or {@code women}
 * @param slugs of the catalogue
 * @param institutions codes of the national admission, or the word {@code all}
 * @param places the only places where it holds, where there are such
 */
record GenderStudy(String gender, BigDecimal points, List<String> slugs, Object institutions, @Nullable List<String> places) {
  boolean isAt(String institution, @Nullable String place) {
    boolean here = institutions instanceof List<?> named ? named.contains(institution) : "all".equals(institutions);
    return here && (places == null || place != null && places.contains(place));
  }
}
