package no.karrierenorge.assessments.literacy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.karrierenorge.assessments.literacy.Course.Unit;
import no.karrierenorge.assessments.writing.Written;
import no.karrierenorge.platform.language.Text;

/**
 * How far somebody has come and what she has written, as it is saved.
 *
 * @param asked the prompts she has written to, by their ids, so that her text stays readable when the course is changed
 */
record SavedCourse(Set<String> done, Map<String, String> chosen, Map<String, Set<Integer>> ticked, Written written, Map<String, String> asked) {
  static final SavedCourse BLANK = of(Progress.NONE, Written.NOTHING, Map.of());

  private static SavedCourse of(Progress progress, Written written, Map<String, String> asked) {
    return new SavedCourse(progress.done(), progress.chosen(), progress.ticked(), written, asked);
  }

  Progress progress() {
    return new Progress(done, chosen, ticked);
  }

  SavedCourse with(Progress newer) {
    return of(progress().and(newer), written, asked);
  }

  SavedCourse with(Unit unit, Written text) {
    var prompts = new HashMap<>(asked);
    unit.prompts().forEach(prompt -> prompts.put(prompt.id(), prompt.prompt().in(Text.language())));
    return of(progress(), written.with(unit.prompts(), text), prompts);
  }

  /** What is saved of one unit. */
  Written of(Unit unit) {
    return Written.NOTHING.with(unit.prompts(), written);
  }
}
