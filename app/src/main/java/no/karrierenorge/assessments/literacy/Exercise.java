package no.karrierenorge.assessments.literacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import no.karrierenorge.assessments.writing.Field;
import no.karrierenorge.assessments.writing.Prompt;
import no.karrierenorge.platform.language.Texts;

/** Something to do in a unit. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @Type(name = "write", value = Exercise.Write.class),
  @Type(name = "choice", value = Exercise.Choice.class),
  @Type(name = "checklist", value = Exercise.Checklist.class)
})
sealed interface Exercise {
  String id();

  record Write(String id, Texts prompt, Field field) implements Exercise {
    Prompt asked() {
      return new Prompt(id, prompt, null, null, field);
    }
  }

  /** A question where each answer is met with a few words; nothing is scored. */
  record Choice(String id, Texts prompt, List<Option> options) implements Exercise {}

  record Option(String id, Answer answer, Texts text, Texts feedback) {}

  /** How wise an answer is. */
  enum Answer {
    @JsonProperty("good")
    GOOD,
    @JsonProperty("partly")
    PARTLY,
    @JsonProperty("risky")
    RISKY
  }

  /** Things to tick off in one's own time. */
  record Checklist(String id, Texts prompt, List<Texts> items) implements Exercise {}
}
