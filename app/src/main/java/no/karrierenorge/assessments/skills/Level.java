package no.karrierenorge.assessments.skills;

import java.util.List;
import java.util.Locale;

/** How well somebody knows a skill, in her own judgement. */
enum Level {
  UNSAID,
  SOME,
  WELL,
  SHOW;

  /** What can be chosen. */
  static final List<Level> SAID = List.of(SOME, WELL, SHOW);

  /** Of its number as typed; what is none counts as not said. */
  static Level of(String number) {
    return number.matches("[1-3]") ? values()[Integer.parseInt(number)] : UNSAID;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
