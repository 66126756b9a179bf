package no.karrierenorge.assessments.reflections;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.karrierenorge.assessments.writing.Prompt;
import no.karrierenorge.assessments.writing.Written;
import no.karrierenorge.platform.language.Text;

/**
 * What somebody has written, with what she was asked: it stays readable when a task asks something else later.
 *
 * @param asked the prompts by their ids, in the language in which they were answered
 */
record SavedReflection(String task, Written written, Map<String, String> asked) {
  static SavedReflection of(Task task, Written written) {
    var asked = new LinkedHashMap<String, String>();
    task.steps().forEach(step -> asked.put(step.id(), step.prompt().in(Text.language())));
    return new SavedReflection(task.id(), written, asked);
  }

  /** What was written to prompts that are not asked any more. */
  Map<String, List<List<String>>> leftOver(List<Prompt> now) {
    var left = new LinkedHashMap<String, List<List<String>>>();
    written.fields().forEach((id, rows) -> {
      if (now.stream().noneMatch(prompt -> prompt.id().equals(id))) left.put(asked.getOrDefault(id, id), rows);
    });
    return left;
  }
}
