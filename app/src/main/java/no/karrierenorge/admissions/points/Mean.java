package no.karrierenorge.admissions.points;

import java.util.Collection;

/** A mean of grades with two decimals, a half going up. Whole numbers all the way: 33 / 8 is 4.13 and never 4.12. */
public final class Mean {
  private Mean() {}

  /** @return hundredths; the grades must not be none */
  public static long ofWhole(Collection<Integer> grades) {
    return rounded(grades.stream().mapToLong(Integer::longValue).sum() * 100, grades.size());
  }

  /** @param sum in hundredths */
  public static long rounded(long sum, int number) {
    return (2 * sum + number) / (2L * number);
  }
}
