package no.karrierenorge.assessments.jobsearch;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.assessments.NextStep;
import no.karrierenorge.assessments.Source;
import no.karrierenorge.assessments.TextLists;
import no.karrierenorge.assessments.writing.Column;
import no.karrierenorge.assessments.writing.Field;
import no.karrierenorge.assessments.writing.Prompt;
import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/** What an editor has written about looking for work. */
record JobSearch(int version, LocalDate reviewedOn, Workbook workbook, List<Stage> stages, Rights rights) {

  /** @param jobs the examples follow them through all steps */
  record Workbook(String id, int minutes, Texts title, Texts lead, List<Job> jobs, List<Step> steps, Closing closing) {}

  record Job(String id, Texts title, Texts advert, Texts person) {}

  record Closing(List<Texts> questions, List<NextStep> next) {}

  /** @param checklist what to look through before the letter is sent */
  record Step(String id, Texts title, Texts prompt, TextLists hints, List<Asked> fields, List<Example> examples, @Nullable TextLists checklist) {
    List<Prompt> prompts() {
      return fields.stream().map(field -> new Prompt(field.id, field.asked(title), null, null, field.field)).toList();
    }
  }

  /** @param from the fields whose words this one begins with */
  record Asked(String id, Field field, @Nullable Texts label, @Nullable List<String> from) {
    private Texts asked(Texts step) {
      List<Column> columns = field.columns();
      Texts only = columns.size() == 1 ? columns.getFirst().label() : null;
      return label != null ? label : only != null ? only : step;
    }
  }

  record Example(String of, Texts text) {}

  /** @param open whether something can still come of the application */
  record Stage(String id, int order, boolean open, Texts title, Texts means, TextLists advice, List<Reminder> reminder) {}

  record Reminder(String id, At at, Texts text) {}

  /** So many days from a date; before it, where they are negative. */
  record At(int days, Of of) {}

  enum Of {
    @JsonProperty("deadline")
    DEADLINE,
    @JsonProperty("interview")
    INTERVIEW,
    @JsonProperty("answer")
    ANSWER,
    @JsonProperty("stage")
    STAGE
  }

  record Rights(Texts note, List<Right> items) {}

  record Right(String id, Texts title, Texts text, String law, LocalDate reviewedOn, List<Source> sources) {}

  Optional<Stage> stage(String id) {
    return stages.stream().filter(stage -> stage.id.equals(id)).findFirst();
  }

  Optional<Reminder> reminder(String id) {
    return stages.stream().flatMap(stage -> stage.reminder.stream()).filter(reminder -> reminder.id.equals(id)).findFirst();
  }
}
