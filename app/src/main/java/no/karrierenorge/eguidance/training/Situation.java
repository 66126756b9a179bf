package no.karrierenorge.eguidance.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import no.karrierenorge.eguidance.conversations.Topic;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;

/** A small script that plays a seeker: it says one step for each answer, whatever the answer is, and the first step says that it is a script. */
enum Situation {
  /** Seventeen, tired of school, and afraid to say so at home. */
  SCHOOL_TIRED(Topic.UPPER_SECONDARY),
  /** Fifty-two, the mill closes; wants an answer, needs to talk. */
  REDUNDANT(Topic.CAREER_CHANGE),
  /** A nurse from another country: much paper, one question at a time. */
  FOREIGN_DIPLOMA(Topic.FOREIGN_EDUCATION);

  static final int STEPS = 5;

  private final Topic topic;

  Situation(Topic topic) {
    this.topic = topic;
  }

  Topic topic() {
    return topic;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String key() {
    return "team.situation." + word();
  }

  /** What it says in turn; what it says first says that it is a script, and what it says last that it is over. */
  List<String> steps(Language language) {
    return IntStream.rangeClosed(1, STEPS).mapToObj(step -> Text.of(language.orComplete(), key() + "." + step)).toList();
  }

  static Optional<Situation> find(String word) {
    return Arrays.stream(values()).filter(situation -> situation.word().equals(word)).findFirst();
  }
}
