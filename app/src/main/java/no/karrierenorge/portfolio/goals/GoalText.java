package no.karrierenorge.portfolio.goals;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.ItemText;
import no.karrierenorge.portfolio.Readable;
import no.karrierenorge.portfolio.Readable.Part;
import no.karrierenorge.portfolio.goals.SavedGoal.Step;
import org.springframework.stereotype.Component;

/** A goal in words: what it is good for, and its steps; the address for reminders is nobody else's business. */
@Component
class GoalText implements ItemText {
  @Override
  public ItemKind kind() {
    return ItemKind.GOAL;
  }

  @Override
  public Readable read(Item item) {
    SavedGoal goal = item.as(SavedGoal.class);
    return new Readable(List.of(new Part(null, List.of(goal.why())), new Part(t("goal.steps"), goal.steps().stream().map(GoalText::line).toList())));
  }

  private static String line(Step step) {
    String words = step.day() == null ? step.text() : t("goal.step.by", step.text(), Dates.of(step.day()));
    return step.isDone() ? t("goal.step.done", words) : words;
  }
}
