package no.karrierenorge.eguidance.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.conversations.Topic;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A counsellor's entry as the form sends it. */
record CounsellorForm(MultiValueMap<String, String> fields) {
  static final int MOST_PLACES = 8;
  /** Trainees have fewer at once: they are to have time to ask. */
  static final int MOST_PLACES_OF_A_TRAINEE = 2;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_ABOUT = 120;

  /** Message key of the first thing that is wrong. */
  Optional<String> problem() {
    if (displayName().isEmpty() || displayName().length() > LONGEST_NAME) return Optional.of("service.problem.name");
    if (about().length() > LONGEST_ABOUT) return Optional.of("service.problem.about");
    if (languages().isEmpty() || !tags().containsAll(languages())) return Optional.of("service.problem.languages");
    if (!names().containsAll(topics())) return Optional.of("service.problem.topics");
    if (places() < 1 || places() > MOST_PLACES) return Optional.of("service.problem.places");
    return isTrainee() && places() > MOST_PLACES_OF_A_TRAINEE ? Optional.of("service.problem.trainee") : Optional.empty();
  }

  /** To be asked when nothing is wrong. */
  Team.Counsellor counsellor(UUID person) {
    String about = about();
    return new Team.Counsellor(person, displayName(), null, about.isEmpty() ? null : about, languages(), topics(), places(), isTrainee());
  }

  Optional<UUID> person() {
    String person = text("veileder");
    return person.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(person)) : Optional.empty();
  }

  String displayName() {
    return text("navn");
  }

  String about() {
    return text("om");
  }

  List<String> languages() {
    return all("sprak");
  }

  List<String> topics() {
    return all("tema");
  }

  /** Zero when it is no number. */
  int places() {
    return text("plasser").matches("[0-9]{1,2}") ? Integer.parseInt(text("plasser")) : 0;
  }

  boolean isTrainee() {
    return fields.containsKey("opplaring");
  }

  private List<String> all(String field) {
    @Nullable List<String> values = fields.get(field);
    return values == null ? List.of() : values;
  }

  private String text(String field) {
    String text = fields.getFirst(field);
    return text == null ? "" : text.strip();
  }

  private static List<String> tags() {
    return Arrays.stream(Language.values()).map(Language::tag).toList();
  }

  private static List<String> names() {
    return Arrays.stream(Topic.values()).map(Topic::name).toList();
  }
}
