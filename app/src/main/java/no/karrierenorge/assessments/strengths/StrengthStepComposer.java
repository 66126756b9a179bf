package no.karrierenorge.assessments.strengths;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import no.karrierenorge.assessments.strengths.Reflection.Condition;
import no.karrierenorge.assessments.strengths.view.ConditionPage;
import no.karrierenorge.assessments.strengths.view.PromptPage;
import no.karrierenorge.assessments.strengths.view.StartPage;
import no.karrierenorge.assessments.strengths.view.Target;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import org.springframework.stereotype.Component;

/** Puts the pages together that ask what to write about. */
@Component
class StrengthStepComposer {
  private final Reflection reflection;

  StrengthStepComposer(Reflections reflections) {
    this.reflection = reflections.current();
  }

  StartPage start(Here here) {
    return new StartPage(
        here.frame(t("strengths.title"), t("strengths.description")).at(new Crumb(t("strengths.crumb"), StrengthController.PATH)).behind(Door.KNOW));
  }

  PromptPage prompts(Chosen chosen, Here here) {
    List<PromptPage.Prompt> prompts = reflection.prompts().stream()
        .map(prompt -> new PromptPage.Prompt(prompt.id(), in(prompt.name()), in(prompt.ask()), chosen.prompts().contains(prompt.id())))
        .toList();
    return new PromptPage(frame(t("strengths.prompts.title"), here), t("strengths.prompts.lead"), prompts);
  }

  ConditionPage conditions(Chosen chosen, Here here) {
    return conditions(chosen, "", new Target(StrengthController.CONDITIONS, "", 0), here);
  }

  /** @param notice a message key, or an empty text */
  ConditionPage conditions(Chosen chosen, String notice, Target target, Here here) {
    List<ConditionPage.Question> questions = reflection.conditions().stream().map(condition -> question(condition, chosen)).toList();
    return new ConditionPage(frame(t("strengths.conditions.title"), here), in(reflection.learningConditions().lead()), notice.isEmpty() ? "" : t(notice),
        questions, target);
  }

  private static ConditionPage.Question question(Condition condition, Chosen chosen) {
    List<ConditionPage.Choice> choices = condition.choices().stream()
        .map(choice -> new ConditionPage.Choice(choice.id(), in(choice.text()), chosen.of(condition).contains(choice.id())))
        .toList();
    return new ConditionPage.Question(condition.id(), in(condition.name()), in(condition.ask()), condition.several(), choices);
  }

  private static PageFrame frame(String title, Here here) {
    return here.frame(title, t("strengths.description")).behind(Door.KNOW).personal();
  }

  private static String in(Texts texts) {
    return texts.in(Text.language());
  }
}
