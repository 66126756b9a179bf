package no.karrierenorge.eguidance.conversations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a question is about, as the seeker chooses it and routing uses it. */
public enum Topic {
  UPPER_SECONDARY,
  HIGHER_EDUCATION,
  VOCATIONAL,
  ADULT,
  VALIDATION,
  FOREIGN_EDUCATION,
  CAREER_CHANGE,
  JOB_SEARCH,
  WITHOUT_WORK,
  STUDY_FINANCE,
  OTHER;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String key() {
    return "topic." + word();
  }

  public static Optional<Topic> find(String word) {
    return Arrays.stream(values()).filter(topic -> topic.word().equals(word)).findFirst();
  }
}
