package no.karrierenorge.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What it took to be admitted to a study in one round.
 *
 * @param quota {@code ORD} or {@code ORDF}, those with their first diploma
 * @param place the campus, where one is given
 */
public record PointLimit(String studyCode, String study, String institution, @Nullable String place, String quota, String round, int year,
    Limit limit) {
  private static final String FIRST_DIPLOMA = "ORDF";
  /** From then on science gives half as many points, and age, languages, gender and earlier studies none. */
  private static final int NEW_RULES = 2028;

  /**
   * The most that grades and all points beside them can give, as {@code greatest} states it in the rules of admission of that year. In the
   * quota for first diplomas neither age nor additional points count.
   */
  public static BigDecimal greatest(int year, String quota) {
    boolean isFirst = quota.equals(FIRST_DIPLOMA);
    if (year >= NEW_RULES) return BigDecimal.valueOf(isFirst ? 63 : 64);
    return BigDecimal.valueOf(isFirst ? 66 : 76);
  }

  /** Entrance tests count into some limits: what is above all that can be had without one is not to be compared with a person's points. */
  public boolean includesTest() {
    return limit instanceof Limit.Points(var number) && number.compareTo(greatest(year, quota)) > 0;
  }

  /** Where the line ran. */
  public sealed interface Limit {
    record Points(BigDecimal number) implements Limit {}

    record AllAdmitted() implements Limit {}

    /** The service published a sign that it does not explain. */
    record NotStated(BigDecimal published) implements Limit {}

    static Limit of(BigDecimal published) {
      return switch (published.signum()) {
        case 0 -> new AllAdmitted();
        case 1 -> new Points(published);
        default -> new NotStated(published);
      };
    }
  }
}
