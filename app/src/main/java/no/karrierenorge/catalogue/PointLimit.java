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

  /** Where the line ran. */
  public sealed interface Limit {
    /** Entrance tests count into some limits: what is above all that grades can give is not to be compared with a person's points. */
    record Points(BigDecimal number) implements Limit {
      private static final BigDecimal MOST_BY_GRADES = BigDecimal.valueOf(75);

      public boolean includesTest() {
        return number.compareTo(MOST_BY_GRADES) > 0;
      }
    }

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
