package no.karrierenorge.assessments.strengths;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.assessments.strengths.Reflection.Choice;
import no.karrierenorge.assessments.strengths.SavedStrengths.Answered;
import no.karrierenorge.assessments.strengths.SavedStrengths.Written;
import no.karrierenorge.assessments.strengths.WritingComposer.Attempt;
import no.karrierenorge.assessments.strengths.view.StrengthResultPage;
import no.karrierenorge.assessments.strengths.view.StrengthResultPage.Carried;
import no.karrierenorge.assessments.strengths.view.StrengthResultPage.Changes;
import no.karrierenorge.assessments.strengths.view.StrengthResultPage.Story;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.view.Keeping;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page together that shows what somebody has written, with questions for afterwards. */
@Component
class StrengthResultComposer {
  private final Reflection reflection;
  private final Keepings keepings;

  StrengthResultComposer(Reflections reflections, Keepings keepings) {
    this.reflection = reflections.current();
    this.keepings = keepings;
  }

  static String title() {
    return t("strengths.result.title");
  }

  /** In one language alone: the way to another would leave behind what was written. */
  StrengthResultPage fresh(Attempt attempt, Holder holder, Here here) {
    SavedStrengths strengths = SavedStrengths.of(attempt.chosen(), attempt.sheet(), reflection);
    PageFrame frame = frame(here).in(List.of(here.language()));
    return page(strengths, null, carried(attempt.sheet()), keepings.fresh(frame, WritingController.SAVING, holder));
  }

  StrengthResultPage saved(Item item, Holder holder, Here here) {
    var changes = new Changes(item.path() + SavedStrengthController.CHANGE, item.path() + SavedConditionController.CHOICE);
    return page(item.as(SavedStrengths.class), changes, List.of(), keepings.saved(frame(here), holder));
  }

  private StrengthResultPage page(SavedStrengths strengths, @Nullable Changes changes, List<Carried> carried, Keeping keeping) {
    return new StrengthResultPage(keeping.frame(), strengths.texts().stream().map(this::story).toList(), in(reflection.strengths().closing()),
        strengths.conditions().stream().map(StrengthResultComposer::condition).toList(), in(reflection.learningConditions().closing()),
        List.of(t("strengths.question.again"), t("strengths.question.where"), t("strengths.question.who")), changes, carried, keeping);
  }

  private static PageFrame frame(Here here) {
    return here.frame(title(), t("strengths.description")).at(new Crumb(t("strengths.crumb"), StrengthController.PATH)).behind(Door.KNOW).personal();
  }

  /** What answers a question that is asked no longer has no questions for afterwards. */
  private Story story(Written text) {
    List<String> questions = reflection.prompts().stream()
        .filter(prompt -> prompt.id().equals(text.id()))
        .flatMap(prompt -> prompt.followUps().stream())
        .map(StrengthResultComposer::in)
        .toList();
    return new Story(in(text.name()), text.text(), questions);
  }

  private static StrengthResultPage.Condition condition(Answered answered) {
    return new StrengthResultPage.Condition(in(answered.name()), answered.choices().stream().map(Choice::text).map(StrengthResultComposer::in).toList(), answered.note());
  }

  private static List<Carried> carried(Sheet sheet) {
    return Stream.concat(sheet.texts().entrySet().stream().map(text -> new Carried(Sheet.textField(text.getKey()), text.getValue())),
        sheet.notes().entrySet().stream().map(note -> new Carried(Sheet.noteField(note.getKey()), note.getValue()))).toList();
  }

  private static String in(Texts texts) {
    return texts.in(Text.language());
  }
}
