package no.karrierenorge.testing;

/** National identity numbers that belong to nobody: 80 is added to the month, as the tax authority does for its test people. */
public final class TestNumbers {
  private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
  private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private TestNumbers() {}

  /** The first number from {@code serial} on whose check digits exist. */
  public static String synthetic(String birthday, int serial) {
    String begin = birthday.substring(0, 2) + (Integer.parseInt(birthday.substring(2, 4)) + 80) + birthday.substring(4) + serial;
    int first = checkDigit(begin, FIRST);
    int second = first < 10 ? checkDigit(begin + first, SECOND) : 10;
    return second < 10 ? begin + first + second : synthetic(birthday, serial + 1);
  }

  private static int checkDigit(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) sum += weights[i] * Character.digit(digits.charAt(i), 10);
    return (11 - sum % 11) % 11;
  }
}
