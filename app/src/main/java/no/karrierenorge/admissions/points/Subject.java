package no.karrierenorge.admissions.points;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A subject of upper secondary.
 *
 * @param codes under which its grades are entered; none where they are not established
 * @param kind {@code common-core}, {@code programme}, {@code vocational} or {@code test}
 * @param hours that the final grade stands for
 * @param finals how many final grades it carries; nothing means one
 * @param points what it gives under the rules of 2026 and 2027, where it gives any
 * @param group the part of general study competence that it belongs to
 * @param family subjects that share a cap
 * @param replaces a subject that it may stand for
 */
public record Subject(
    String id,
    List<String> codes,
    Texts name,
    String kind,
    @Nullable Integer hours,
    @JsonProperty("final") @Nullable Integer finals,
    @Nullable Extra points,
    @Nullable String group,
    @Nullable String family,
    @Nullable Integer level,
    @Nullable String replaces) {

  /** @param status {@code unverified} where it is not established that it gives points */
  record Extra(@Nullable BigDecimal value, String area, @Nullable String status) {}

  /** Whether the rules know what it gives in this area. */
  boolean givesPointsIn(String area) {
    return points != null && points.value() != null && points.area().equals(area);
  }

  /** The subjects that share a cap with it, or itself alone. */
  String ofFamily() {
    return family == null ? id : family;
  }

  /** What it gives before the year's multiplier. */
  Points worth() {
    return points == null || points.value() == null ? Points.NONE : Points.of(points.value());
  }

  /** It may give points, but that is not established. */
  boolean isUnverified() {
    return points != null && points.value() == null;
  }

  public @Nullable String area() {
    return points == null ? null : points.area();
  }

  public int finalGrades() {
    return finals == null ? 1 : finals;
  }
}
