package no.karrierenorge.assessments.interests;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.karrierenorge.assessments.interests.Instrument.Item;
import no.karrierenorge.assessments.interests.view.QuestionPage;
import no.karrierenorge.assessments.interests.view.QuestionPage.Choice;
import no.karrierenorge.assessments.interests.view.QuestionPage.Question;
import no.karrierenorge.assessments.interests.view.QuestionPage.Step;
import no.karrierenorge.assessments.interests.view.StartPage;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import org.springframework.stereotype.Component;

/** Puts the pages together that ask. */
@Component
class QuestionComposer {
  private static final int A_MINUTE = 7;

  private final Instruments instruments;

  QuestionComposer(Instruments instruments) {
    this.instruments = instruments;
  }

  /**
   * One page of a form.
   *
   * @param number from 1; 0 when all are asked at once
   * @param before, after where she goes from it
   */
  record Page(int number, int of, List<Item> items, String path, String before, String after) {}

  Optional<Page> page(Form form, String word) {
    List<Item> items = instruments.current().items(form);
    String base = InterestController.PATH + "/" + form.word() + "/";
    if (word.equals(InterestController.ALL)) {
      return Optional.of(new Page(0, 0, items, base + word, InterestController.PATH, ResultController.RESULT));
    }
    int of = items.size() / Instrument.PER_PAGE;
    int number = word.matches("[1-9][0-9]?") ? Integer.parseInt(word) : 0;
    if (number < 1 || number > of) return Optional.empty();
    List<Item> asked = items.subList((number - 1) * Instrument.PER_PAGE, number * Instrument.PER_PAGE);
    String before = number == 1 ? InterestController.PATH : base + (number - 1);
    return Optional.of(new Page(number, of, asked, base + number, before, number == of ? ResultController.RESULT : base + (number + 1)));
  }

  StartPage start(Here here) {
    return new StartPage(here.frame(t("interests.title"), t("interests.description"))
        .at(new Crumb(t("interests.crumb"), InterestController.PATH)).behind(Door.KNOW));
  }

  QuestionPage questions(Attempt attempt, Page page, Here here) {
    List<Step> steps = IntStream.rangeClosed(1, page.of()).mapToObj(step -> step(step, page.number())).toList();
    int left = page.number() == 0 ? page.items().size() : (page.of() - page.number() + 1) * Instrument.PER_PAGE;
    return new QuestionPage(here.frame(t("interests.ask.title"), t("interests.description")).behind(Door.KNOW).personal(), page.path(), steps,
        page.number(), Math.max(1, left / A_MINUTE), page.items().stream().map(item -> question(item, attempt)).toList(), scale(),
        InterestController.PATH + "/" + attempt.form().word() + "/" + InterestController.ALL);
  }

  private static Step step(int step, int now) {
    if (step == now) return Step.NOW;
    return step < now ? Step.DONE : Step.AHEAD;
  }

  private Question question(Item item, Attempt attempt) {
    return new Question(item.id(), item.text().in(Text.language()), instruments.pictogram(item), attempt.answers().to(item).orElse(0));
  }

  private List<Choice> scale() {
    return instruments.current().scale().stream().map(answer -> new Choice(answer.value(), answer.label().in(Text.language()))).toList();
  }
}
