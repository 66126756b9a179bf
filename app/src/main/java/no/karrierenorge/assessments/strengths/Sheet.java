package no.karrierenorge.assessments.strengths;

import jakarta.servlet.ServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.karrierenorge.assessments.strengths.Reflection.Condition;
import no.karrierenorge.assessments.strengths.Reflection.Prompt;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has written, as she typed it.
 *
 * @param texts by the prompt's id; nothing is left out because it is too long
 * @param notes a few words by the condition's id
 */
record Sheet(Map<String, String> texts, Map<String, String> notes) {
  static final Sheet BLANK = new Sheet(Map.of(), Map.of());
  static final int LONGEST_TEXT = 4_000;
  static final int LONGEST_NOTE = 300;

  /** Of a form: the fields' names are a letter and the id. */
  static Sheet of(ServletRequest sent, Reflection reflection) {
    var texts = new LinkedHashMap<String, String>();
    for (Prompt prompt : reflection.prompts()) put(texts, prompt.id(), sent.getParameter(textField(prompt.id())));
    var notes = new LinkedHashMap<String, String>();
    for (Condition condition : reflection.conditions()) put(notes, condition.id(), sent.getParameter(noteField(condition.id())));
    return new Sheet(texts, notes);
  }

  private static void put(Map<String, String> all, String id, @Nullable String typed) {
    if (typed != null && !typed.isBlank()) all.put(id, typed.replace("\r\n", "\n").strip());
  }

  static String textField(String prompt) {
    return "t-" + prompt;
  }

  static String noteField(String condition) {
    return "n-" + condition;
  }

  String text(Prompt prompt) {
    return texts.getOrDefault(prompt.id(), "");
  }

  String note(Condition condition) {
    return notes.getOrDefault(condition.id(), "");
  }

  boolean isBlank() {
    return texts.isEmpty() && notes.isEmpty();
  }

  boolean isTooLong() {
    return texts.values().stream().anyMatch(text -> excess(text, LONGEST_TEXT).isPresent())
        || notes.values().stream().anyMatch(note -> excess(note, LONGEST_NOTE).isPresent());
  }

  /** By how many letters a text is too long. */
  static Optional<Integer> excess(String text, int longest) {
    return text.length() > longest ? Optional.of(text.length() - longest) : Optional.empty();
  }
}
