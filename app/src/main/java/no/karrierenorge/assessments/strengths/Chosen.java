package no.karrierenorge.assessments.strengths;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.karrierenorge.assessments.strengths.Reflection.Choice;
import no.karrierenorge.assessments.strengths.Reflection.Condition;
import no.karrierenorge.assessments.strengths.Reflection.Prompt;
import no.karrierenorge.platform.page.DraftCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * What somebody has chosen to write about, and what helps her learn: on her device as places in the lists, behind their version.
 *
 * @param prompts ids, in the order of the file
 * @param conditions ids of choices by the condition's id; what she skipped is left out
 */
record Chosen(List<String> prompts, Map<String, List<String>> conditions) {
  static final Chosen NONE = new Chosen(List.of(), Map.of());
  private static final String TOOL = "styrker";

  static Chosen find(Cookie @Nullable [] cookies, Reflection reflection) {
    return DraftCookie.find(cookies, TOOL).flatMap(text -> read(text, reflection)).orElse(NONE);
  }

  ResponseCookie onDevice(Reflection reflection) {
    return DraftCookie.of(TOOL, written(reflection));
  }

  String written(Reflection reflection) {
    List<String> all = reflection.prompts().stream().map(Prompt::id).toList();
    String chosen = prompts.stream().map(id -> String.valueOf(all.indexOf(id))).collect(Collectors.joining());
    String answers = reflection.conditions().stream().map(this::places).collect(Collectors.joining(","));
    return reflection.version() + "." + chosen + "." + answers;
  }

  private String places(Condition condition) {
    List<String> all = condition.choices().stream().map(Choice::id).toList();
    return of(condition).stream().map(id -> String.valueOf(all.indexOf(id))).collect(Collectors.joining());
  }

  /** Nothing when it is of another version, or was not written here. */
  static Optional<Chosen> read(String text, Reflection reflection) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 3 || !parts[0].equals(Integer.toString(reflection.version()))) return Optional.empty();
    var conditions = new LinkedHashMap<String, List<String>>();
    String[] answers = parts[2].split(",", -1);
    for (int i = 0; i < Math.min(answers.length, reflection.conditions().size()); i++) {
      Condition condition = reflection.conditions().get(i);
      List<String> ids = at(answers[i], condition.choices().stream().map(Choice::id).toList());
      if (!ids.isEmpty()) conditions.put(condition.id(), ids);
    }
    return Optional.of(new Chosen(at(parts[1], reflection.prompts().stream().map(Prompt::id).toList()), conditions));
  }

  private static List<String> at(String places, List<String> all) {
    var found = new ArrayList<String>();
    places.chars().map(place -> Character.digit(place, 10)).filter(place -> place >= 0 && place < all.size()).distinct().forEach(place -> found.add(all.get(place)));
    return found;
  }

  List<String> of(Condition condition) {
    return conditions.getOrDefault(condition.id(), List.of());
  }

  Chosen withPrompts(List<String> ids) {
    return new Chosen(ids, conditions);
  }

  /** With what a form sent of what helps her learn: one choice where only one can be made, and none that is not offered. */
  Chosen withConditions(Map<String, List<String>> sent, Reflection reflection) {
    var answers = new LinkedHashMap<String, List<String>>();
    for (Condition condition : reflection.conditions()) {
      List<String> ticked = sent.getOrDefault(condition.id(), List.of());
      List<String> choices = condition.choices().stream().map(Choice::id).filter(ticked::contains)
          .limit(condition.several() ? condition.choices().size() : 1).toList();
      if (!choices.isEmpty()) answers.put(condition.id(), choices);
    }
    return new Chosen(prompts, answers);
  }
}
