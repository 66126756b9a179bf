package no.karrierenorge.portfolio.goals;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.karrierenorge.notices.Notices;
import no.karrierenorge.notices.Way;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.goals.SavedGoal.Step;
import no.karrierenorge.portfolio.goals.view.GoalPage;
import no.karrierenorge.portfolio.goals.view.GoalPage.Row;
import no.karrierenorge.portfolio.goals.view.GoalsPage;
import no.karrierenorge.portfolio.goals.view.GoalsPage.Goal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of goals together. */
@Component
class GoalComposer {
  private final Notices notices;
  private final Clock clock;

  GoalComposer(Notices notices, Clock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  GoalsPage all(List<Item> items, Here here) {
    return new GoalsPage(frame(t("goal.title"), here).at(myPage(), goals()), items.stream().map(this::goal).toList());
  }

  private Goal goal(Item item) {
    SavedGoal goal = item.as(SavedGoal.class);
    String next = goal.next().map(GoalComposer::words).orElse(null);
    boolean isLate = goal.next().map(Step::day).filter(day -> day.isBefore(Oslo.today(clock))).isPresent();
    return new Goal(goal.title(), item.path(), next, isLate, goal.isReached());
  }

  private static String words(Step step) {
    return step.day() == null ? step.text() : t("goal.step.by", step.text(), Dates.of(step.day()));
  }

  GoalPage fresh(GoalForm form, Map<String, String> problems, Here here) {
    return page(form, problems, null, here);
  }

  GoalPage saved(Item item, GoalForm form, Map<String, String> problems, Here here) {
    return page(form, problems, item, here);
  }

  private GoalPage page(GoalForm form, Map<String, String> problems, @Nullable Item item, Here here) {
    String title = item == null ? t("goal.new") : item.title();
    String action = item == null ? GoalController.PATH : item.path();
    List<Row> rows = IntStream.range(0, form.rows())
        .mapToObj(row -> new Row(row, form.field("steg-" + row), form.field("dag-" + row), form.isTicked(row)))
        .toList();
    String news = "lagret".equals(here.query()) ? "folder.news.lagret" : null;
    return new GoalPage(frame(title, here).at(myPage(), goals(), new Crumb(title, here.path())), action, item == null ? 0 : item.revision(), form.field("tittel"),
        form.field("hvorfor"), form.field("epost"), rows, problems, news, notices.reach(Way.MAIL), item == null ? null : "/lagret/" + item.id() + "/slett");
  }

  private static PageFrame frame(String title, Here here) {
    return here.frame(title, t("goal.lead")).personal();
  }

  private static Crumb myPage() {
    return new Crumb(t("login.my-page"), "/min-side");
  }

  private static Crumb goals() {
    return new Crumb(t("goal.title"), GoalController.PATH);
  }
}
