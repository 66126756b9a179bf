package no.karrierenorge.assessments.strengths;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.karrierenorge.assessments.strengths.Reflection.Choice;
import no.karrierenorge.assessments.strengths.Reflection.Condition;
import no.karrierenorge.platform.language.Texts;

/** What somebody has written and chosen, with the words it answered: it stays readable when the questions have changed. */
record SavedStrengths(List<Written> texts, List<Answered> conditions) {
  record Written(String id, Texts name, String text) {}

  /** @param note in her own words, or an empty text */
  record Answered(String id, Texts name, List<Choice> choices, String note) {}

  static SavedStrengths of(Chosen chosen, Sheet sheet, Reflection reflection) {
    List<Written> texts = reflection.prompts().stream()
        .filter(prompt -> !sheet.text(prompt).isEmpty())
        .map(prompt -> new Written(prompt.id(), prompt.name(), sheet.text(prompt)))
        .toList();
    List<Answered> conditions = reflection.conditions().stream()
        .filter(condition -> !chosen.of(condition).isEmpty())
        .map(condition -> new Answered(condition.id(), condition.name(), choices(condition, chosen), sheet.note(condition)))
        .toList();
    return new SavedStrengths(texts, conditions);
  }

  private static List<Choice> choices(Condition condition, Chosen chosen) {
    return condition.choices().stream().filter(choice -> chosen.of(condition).contains(choice.id())).toList();
  }

  boolean isEmpty() {
    return texts.isEmpty() && conditions.isEmpty();
  }

  Chosen chosen() {
    var choices = new LinkedHashMap<String, List<String>>();
    conditions.forEach(condition -> choices.put(condition.id(), condition.choices().stream().map(Choice::id).toList()));
    return new Chosen(texts.stream().map(Written::id).toList(), choices);
  }

  Sheet sheet() {
    Map<String, String> notes = conditions.stream().filter(condition -> !condition.note().isEmpty()).collect(Collectors.toMap(Answered::id, Answered::note));
    return new Sheet(texts.stream().collect(Collectors.toMap(Written::id, Written::text)), notes);
  }

  /** With what was written anew; what answered a question that is asked no longer stays as it was. */
  SavedStrengths rewritten(Sheet sheet, Reflection reflection) {
    return anew(of(chosen(), sheet, reflection), reflection);
  }

  /** With other choices of what helps her learn; a note stays with what is still chosen. */
  SavedStrengths chosenAnew(Chosen chosen, Reflection reflection) {
    return anew(of(chosen, sheet(), reflection), reflection);
  }

  private SavedStrengths anew(SavedStrengths anew, Reflection reflection) {
    Set<String> prompts = reflection.prompts().stream().map(Reflection.Prompt::id).collect(Collectors.toSet());
    Set<String> asked = reflection.conditions().stream().map(Condition::id).collect(Collectors.toSet());
    var kept = new ArrayList<>(anew.texts);
    texts.stream().filter(text -> !prompts.contains(text.id())).forEach(kept::add);
    var answered = new ArrayList<>(anew.conditions);
    conditions.stream().filter(condition -> !asked.contains(condition.id())).forEach(answered::add);
    return new SavedStrengths(kept, answered);
  }
}
