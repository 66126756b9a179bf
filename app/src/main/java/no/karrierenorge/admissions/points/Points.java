package no.karrierenorge.admissions.points;

import java.math.BigDecimal;

/** A number of points, held in hundredths so that it is exact. */
public record Points(long hundredths) implements Comparable<Points> {
  public static final Points NONE = new Points(0);

  /** @param number with at most two decimals, as the rules are written */
  public static Points of(BigDecimal number) {
    return new Points(number.movePointRight(2).longValueExact());
  }

  public static Points of(String number) {
    return of(new BigDecimal(number));
  }

  public Points plus(Points other) {
    return new Points(hundredths + other.hundredths);
  }

  public Points minus(Points other) {
    return new Points(hundredths - other.hundredths);
  }

  Points times(BigDecimal factor) {
    return of(number().multiply(factor));
  }

  Points atMost(Points greatest) {
    return compareTo(greatest) > 0 ? greatest : this;
  }

  public boolean isNone() {
    return hundredths == 0;
  }

  public BigDecimal number() {
    return BigDecimal.valueOf(hundredths, 2);
  }

  @Override
  public int compareTo(Points other) {
    return Long.compare(hundredths, other.hundredths);
  }
}
