package no.karrierenorge.assessments.literacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.assessments.Source;
import no.karrierenorge.assessments.writing.Prompt;
import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/** The course as an editor has written it. */
record Course(int version, LocalDate reviewedOn, Texts title, Texts lead, List<Source> sources, List<Unit> units) {

  /**
   * @param id a word of its address; stays the same for good
   * @param c which of the seven Cs
   * @param learn what one learns
   * @param closing one question to take along
   */
  record Unit(String id, String c, int minutes, Texts title, Texts learn, List<Section> sections, List<Exercise> tasks, Texts closing) {
    /** What is written to in one's own words. */
    List<Prompt> prompts() {
      return tasks.stream().filter(Exercise.Write.class::isInstance).map(Exercise.Write.class::cast).map(Exercise.Write::asked).toList();
    }
  }

  record Section(String id, Texts title, Texts text, @Nullable List<Source> sources) {}

  Optional<Unit> find(String id) {
    return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
  }

  List<Exercise> exercises() {
    return units.stream().flatMap(unit -> unit.tasks().stream()).toList();
  }
}
