package no.karrierenorge.admissions.points;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can stand for a subject on a diploma: a number from 1 to 6, or a word. */
public enum Mark {
  ONE("1"),
  TWO("2"),
  THREE("3"),
  FOUR("4"),
  FIVE("5"),
  SIX("6"),
  PARTICIPATED("D"),
  PASSED("B"),
  PASSED_VERY_GOOD("BM"),
  APPROVED("G"),
  EXEMPT("F"),
  NOT_ASSESSED("IV"),
  NOT_MET("IM"),
  /** Did not attend an exam, with a valid reason. */
  ABSENT_DOCUMENTED("IMD");

  private final String sign;

  Mark(String sign) {
    this.sign = sign;
  }

  /** As it is typed and written down. */
  public String sign() {
    return sign;
  }

  public static Optional<Mark> find(String typed) {
    String sign = typed.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(mark -> mark.sign.equals(sign)).findFirst();
  }

  public static Mark of(int number) {
    return find(String.valueOf(number)).orElseThrow();
  }

  public boolean isNumber() {
    return ordinal() <= SIX.ordinal();
  }

  /** From 1 to 6; only where {@link #isNumber}. */
  public int number() {
    if (!isNumber()) throw new IllegalStateException(this + " is no number");
    return ordinal() + 1;
  }

  /** There was to be a grade, and none could be given. */
  public boolean isLacking() {
    return this == NOT_ASSESSED || this == NOT_MET;
  }
}
