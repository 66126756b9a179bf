package no.karrierenorge.assessments.literacy;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.karrierenorge.assessments.literacy.Course.Unit;
import no.karrierenorge.platform.page.DraftCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * How far somebody has come.
 *
 * @param done the units she has called done
 * @param chosen the option by exercise
 * @param ticked the items ticked off, from 0, by exercise
 */
record Progress(Set<String> done, Map<String, String> chosen, Map<String, Set<Integer>> ticked) {
  static final Progress NONE = new Progress(Set.of(), Map.of(), Map.of());

  /** The form's button that calls a unit done. */
  static final String DONE = "ferdig";

  private static final String TOOL = "digital-kompetanse";

  Progress {
    done = Set.copyOf(done);
    chosen = Map.copyOf(chosen);
    ticked = Map.copyOf(ticked);
  }

  /** What a unit's form has sent put in the place of what was there. */
  Progress with(Unit unit, Map<String, String> sent) {
    var done = new HashSet<>(done());
    var chosen = new HashMap<>(chosen());
    var ticked = new HashMap<>(ticked());
    if (sent.containsKey(DONE)) done.add(unit.id());
    for (Exercise exercise : unit.tasks()) {
      switch (exercise) {
        case Exercise.Choice choice -> chosen(choice, sent).ifPresent(option -> chosen.put(choice.id(), option));
        case Exercise.Checklist list -> ticked.put(list.id(), ticked(list, sent));
        case Exercise.Write write -> {}
      }
    }
    return new Progress(done, chosen, ticked);
  }

  /** What is none of the options counts as not answered. */
  private static Optional<String> chosen(Exercise.Choice choice, Map<String, String> sent) {
    String sentOption = sent.getOrDefault(choice.id(), "");
    return choice.options().stream().map(Exercise.Option::id).filter(sentOption::equals).findFirst();
  }

  private static Set<Integer> ticked(Exercise.Checklist list, Map<String, String> sent) {
    var ticked = new TreeSet<Integer>();
    for (int item = 0; item < list.items().size(); item++) if (sent.containsKey(list.id() + "-" + item)) ticked.add(item);
    return ticked;
  }

  /** Both together; where they differ, {@code newer} is right. */
  Progress and(Progress newer) {
    var done = new HashSet<>(done());
    done.addAll(newer.done);
    var chosen = new HashMap<>(chosen());
    chosen.putAll(newer.chosen);
    var ticked = new HashMap<>(ticked());
    ticked.putAll(newer.ticked);
    return new Progress(done, chosen, ticked);
  }

  ResponseCookie onDevice() {
    String choices = new TreeMap<>(chosen).entrySet().stream().map(choice -> choice.getKey() + "=" + choice.getValue()).collect(Collectors.joining(","));
    String ticks = new TreeMap<>(ticked).entrySet().stream()
        .map(list -> list.getKey() + "=" + list.getValue().stream().sorted().map(String::valueOf).collect(Collectors.joining("")))
        .collect(Collectors.joining(","));
    return DraftCookie.of(TOOL, String.join(",", new TreeSet<>(done)) + ";" + choices + ";" + ticks);
  }

  static Progress find(Cookie @Nullable [] cookies, Course course) {
    return DraftCookie.find(cookies, TOOL).map(draft -> draft.split(";", -1)).filter(parts -> parts.length == 3)
        .map(parts -> of(parts, course)).orElse(NONE);
  }

  /** What the course does not know is left out: a cookie is something that was typed. */
  private static Progress of(String[] parts, Course course) {
    Map<String, String> chosen = pairs(parts[1]);
    Map<String, String> ticks = pairs(parts[2]);
    var sent = new HashMap<>(chosen);
    ticks.forEach((list, items) -> items.chars().forEach(item -> sent.put(list + "-" + (char) item, "")));
    Set<String> done = Arrays.stream(parts[0].split(",")).filter(id -> course.find(id).isPresent()).collect(Collectors.toSet());
    Progress found = new Progress(done, Map.of(), Map.of());
    for (Unit unit : course.units()) {
      if (unit.tasks().stream().anyMatch(task -> chosen.containsKey(task.id()) || ticks.containsKey(task.id()))) found = found.with(unit, sent);
    }
    return found;
  }

  private static Map<String, String> pairs(String text) {
    return Arrays.stream(text.split(",")).map(pair -> pair.split("=", -1)).filter(pair -> pair.length == 2)
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> other));
  }
}
