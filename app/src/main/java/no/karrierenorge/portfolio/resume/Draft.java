package no.karrierenorge.portfolio.resume;

import static no.karrierenorge.platform.language.Text.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fields as somebody has typed them.
 *
 * @param typed by the field's path
 */
public record Draft(List<Field> fields, Map<String, String> typed) {
  /** @param sent whatever a form sent; what is no field is left out */
  public static Draft of(List<Field> fields, Map<String, String> sent) {
    var typed = new LinkedHashMap<String, String>();
    for (Field field : fields) typed.put(field.path(), clean(sent.getOrDefault(field.path(), "")));
    return new Draft(fields, typed);
  }

  public static Draft of(List<Field> fields, Entry entry) {
    var typed = new LinkedHashMap<String, String>();
    for (Field field : fields) typed.put(field.path(), entry.typed(field));
    return new Draft(fields, typed);
  }

  private static String clean(String typed) {
    return typed.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", "").strip();
  }

  public String typed(Field field) {
    return typed.getOrDefault(field.path(), "");
  }

  /** What is wrong, in the reader's words, by the field's path. */
  public Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    for (Field field : fields) field.kind().problem(typed(field)).ifPresent(problem -> problems.put(field.path(), problem));
    if (endsBeforeItBegins()) problems.putIfAbsent(path(Field.Role.TO), t("cv.problem.order"));
    return problems;
  }

  /** As {@link #problems()}, and something must stand in it. */
  public Map<String, String> entryProblems() {
    Map<String, String> problems = problems();
    if (typed.values().stream().allMatch(String::isEmpty)) problems.put(fields.getFirst().path(), t("cv.problem.empty"));
    return problems;
  }

  private boolean endsBeforeItBegins() {
    Optional<PartialDate> from = PartialDate.typed(typed.getOrDefault(path(Field.Role.FROM), ""));
    Optional<PartialDate> to = PartialDate.typed(typed.getOrDefault(path(Field.Role.TO), ""));
    return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
  }

  private String path(Field.Role role) {
    return fields.stream().filter(field -> field.role() == role).map(Field::path).findFirst().orElse("");
  }

  /** The entry with all that was typed; what it holds besides stays. */
  public Entry onto(Entry entry) {
    Entry changed = entry;
    for (Field field : fields) changed = changed.with(field, typed(field));
    return changed;
  }
}
