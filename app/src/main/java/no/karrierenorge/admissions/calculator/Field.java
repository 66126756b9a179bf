package no.karrierenorge.admissions.calculator;

import java.util.Optional;

/** The names of the form's fields. */
final class Field {
  static final int CHOSEN = 14;
  static final int AGAIN = 6;
  static final String LOOSE = "tall";
  static final String BORN = "fodt";
  static final String CREDITS = "studiepoeng";
  static final String COLLEGE = "fagskole";
  static final String PRACTICE = "praksis";
  static final String SKILLS = "prove";
  static final String ADDED = "nytt";

  /** What a box that is ticked holds. */
  static final String YES = "ja";

  private Field() {}

  static String finals(String subject) {
    return "f." + subject;
  }

  static String exams(String subject) {
    return "e." + subject;
  }

  /** Passed, its grade among those of which only the number is told. */
  static String ticked(String subject) {
    return "p." + subject;
  }

  /** One of the rows in which a subject is chosen, from 1. */
  static String chosen(int row, String what) {
    return "v" + row + "." + what;
  }

  /** One of the rows for what was taken again or added, from 1. */
  static String again(int row, String what) {
    return "t" + row + "." + what;
  }

  /** The subject whose own row a field stands in. */
  static Optional<String> subject(String field) {
    return field.matches("[fe]\\..+") ? Optional.of(field.substring(2)) : Optional.empty();
  }

  /** Whether it stands in a subject's own row or in one where a subject is chosen. */
  static boolean isOfGrade(String field) {
    return field.matches("[fe]\\..+|v\\d+\\..+");
  }
}
