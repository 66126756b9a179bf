package no.karrierenorge.assessments.strengths;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import no.karrierenorge.assessments.strengths.Reflection.Choice;
import no.karrierenorge.assessments.strengths.Reflection.Condition;
import no.karrierenorge.assessments.strengths.Reflection.Prompt;
import no.karrierenorge.assessments.strengths.view.Target;
import no.karrierenorge.assessments.strengths.view.WritingPage;
import no.karrierenorge.assessments.strengths.view.WritingPage.Field;
import no.karrierenorge.assessments.strengths.view.WritingPage.Stored;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portfolio.Item;
import org.springframework.stereotype.Component;

/** Puts the page together to write on: before anything is saved, and to change what is. */
@Component
class WritingComposer {
  private final Reflection reflection;

  WritingComposer(Reflections reflections) {
    this.reflection = reflections.current();
  }

  /** What is chosen and what is written. */
  record Attempt(Chosen chosen, Sheet sheet) {}

  /** Why the page is shown: its title, what has gone wrong, where the form goes, and what else is saved. */
  private record Occasion(String title, String notice, Target target, List<Stored> stored) {}

  /** @param notice a message key, or an empty text */
  WritingPage fresh(Attempt attempt, String notice, Here here) {
    return page(attempt, new Occasion(t("strengths.write.title"), notice, new Target(WritingController.RESULT, "", 0), List.of()), here);
  }

  /** A change of what is saved. */
  WritingPage change(Item item, Sheet sheet, String notice, Here here) {
    Attempt attempt = new Attempt(item.as(SavedStrengths.class).chosen(), sheet);
    return page(attempt, new Occasion(t("strengths.change.title"), notice, target(item), List.of()), here);
  }

  /** Both what is saved and what was typed at the same time: whoever saves once more has seen both. */
  WritingPage stale(Item item, Sheet sheet, Here here) {
    SavedStrengths saved = item.as(SavedStrengths.class);
    List<Stored> stored = saved.texts().stream().map(text -> new Stored(in(text.name()), text.text())).toList();
    return page(new Attempt(saved.chosen(), sheet), new Occasion(t("strengths.change.title"), "strengths.change.stale", target(item), stored), here);
  }

  private static Target target(Item item) {
    return new Target(item.path() + SavedStrengthController.CHANGE, item.path(), item.revision());
  }

  private WritingPage page(Attempt attempt, Occasion occasion, Here here) {
    List<Prompt> open = reflection.prompts().stream().filter(prompt -> isOpen(prompt, attempt)).toList();
    List<Prompt> more = reflection.prompts().stream().filter(prompt -> !open.contains(prompt)).toList();
    List<Field> notes = reflection.conditions().stream().filter(condition -> !attempt.chosen().of(condition).isEmpty()).map(condition -> note(condition, attempt)).toList();
    String notice = occasion.notice().isEmpty() ? "" : t(occasion.notice());
    return new WritingPage(frame(occasion.title(), here), in(reflection.strengths().lead()), notice, fields(open, attempt), fields(more, attempt), notes,
        occasion.target(), occasion.stored());
  }

  /** What she has chosen or written; all of it when she has chosen nothing at all. */
  private static boolean isOpen(Prompt prompt, Attempt attempt) {
    boolean isNothingChosen = attempt.chosen().equals(Chosen.NONE);
    return isNothingChosen || attempt.chosen().prompts().contains(prompt.id()) || !attempt.sheet().text(prompt).isEmpty();
  }

  private static List<Field> fields(List<Prompt> prompts, Attempt attempt) {
    return prompts.stream()
        .map(prompt -> new Field(Sheet.textField(prompt.id()), in(prompt.name()), in(prompt.ask()), "", attempt.sheet().text(prompt), Sheet.LONGEST_TEXT,
            problem(attempt.sheet().text(prompt), Sheet.LONGEST_TEXT)))
        .toList();
  }

  private static Field note(Condition condition, Attempt attempt) {
    List<String> chosen = condition.choices().stream()
        .filter(choice -> attempt.chosen().of(condition).contains(choice.id()))
        .map(Choice::text)
        .map(WritingComposer::in)
        .toList();
    String note = attempt.sheet().note(condition);
    return new Field(Sheet.noteField(condition.id()), in(condition.name()), in(condition.note()), String.join(", ", chosen), note, Sheet.LONGEST_NOTE,
        problem(note, Sheet.LONGEST_NOTE));
  }

  private static String problem(String text, int longest) {
    return Sheet.excess(text, longest).map(excess -> t("strengths.write.field-too-long", longest, excess)).orElse("");
  }

  private static PageFrame frame(String title, Here here) {
    return here.frame(title, t("strengths.description")).behind(Door.KNOW).personal();
  }

  private static String in(Texts texts) {
    return texts.in(Text.language());
  }
}
