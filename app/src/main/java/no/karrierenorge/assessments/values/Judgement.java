package no.karrierenorge.assessments.values;

/** What somebody has said of two values. */
record Judgement(String first, String second, Answer answer) {
  enum Answer {
    FIRST('1'),
    SECOND('2'),
    ALIKE('0');

    private final char sign;

    Answer(char sign) {
      this.sign = sign;
    }

    /** As forms and the cookie have it. */
    char sign() {
      return sign;
    }

    Answer turned() {
      return switch (this) {
        case FIRST -> SECOND;
        case SECOND -> FIRST;
        case ALIKE -> ALIKE;
      };
    }
  }

  boolean isOf(String one, String other) {
    return first.equals(one) && second.equals(other) || first.equals(other) && second.equals(one);
  }

  /** The answer as it reads with {@code one} first. */
  Answer from(String one) {
    return first.equals(one) ? answer : answer.turned();
  }
}
