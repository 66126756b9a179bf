package no.karrierenorge.admissions.calculator;

import java.util.List;

/** Something that cannot be reckoned with, and the field it stands in. */
record Problem(String field, String key, List<Object> arguments) {
  static Problem of(String field, String key, Object... arguments) {
    return new Problem(field, key, List.of(arguments));
  }
}
