package no.karrierenorge.eguidance.meetings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As what somebody is in a meeting. There is one of each, so that every browser has at most two others to reach. */
public enum Part {
  COUNSELLOR,
  SEEKER,
  /** Somebody whom the counsellor has invited: a parent, a teacher, a counsellor of another service. */
  THIRD;

  /** As frames and forms name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Part> find(String word) {
    return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
  }
}
