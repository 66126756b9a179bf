package no.karrierenorge.assessments.skills;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Skills that many have used where somebody has been.
 *
 * @param bySkill by the skill's id, the names of what has suggested it; what several have suggested stands first
 */
record Suggestions(Map<String, List<String>> bySkill) {
  /** Something she has done, and what many have used there. */
  record Background(String name, List<String> skills) {}

  static Suggestions of(Collection<Background> backgrounds) {
    var found = new LinkedHashMap<String, List<String>>();
    for (Background background : backgrounds) {
      background.skills().forEach(skill -> found.computeIfAbsent(skill, unused -> new ArrayList<>()).add(background.name()));
    }
    var ordered = new LinkedHashMap<String, List<String>>();
    found.entrySet().stream()
        .sorted((one, other) -> Integer.compare(other.getValue().size(), one.getValue().size()))
        .forEach(entry -> ordered.put(entry.getKey(), List.copyOf(entry.getValue())));
    return new Suggestions(ordered);
  }

  List<String> sources(String skill) {
    return bySkill.getOrDefault(skill, List.of());
  }
}
