package no.karrierenorge.assessments.jobsearch;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.karrierenorge.assessments.Source;
import no.karrierenorge.assessments.jobsearch.JobSearch.Stage;
import no.karrierenorge.assessments.jobsearch.view.LogPage;
import no.karrierenorge.assessments.jobsearch.view.LogPage.Line;
import no.karrierenorge.assessments.jobsearch.view.RightsPage;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portfolio.Item;
import org.springframework.stereotype.Component;

/** Puts the log's page together, and the one about rights. */
@Component
class JobSearchComposer {
  private final JobSearches searches;
  private final Clock clock;

  JobSearchComposer(JobSearches searches, Clock clock) {
    this.searches = searches;
    this.clock = clock;
  }

  LogPage log(List<Item> applications, List<Item> letters, Here here) {
    PageFrame frame = here.frame(t("jobsearch.title"), t("jobsearch.description")).at(new Crumb(t("jobsearch.crumb"), JobSearchController.PATH))
        .behind(Door.TALK).keptFor(Duration.ZERO);
    boolean hasDates = applications.stream().map(item -> item.as(Application.class)).anyMatch(JobSearchComposer::hasDate);
    return new LogPage(frame, reminders(applications), groups(applications),
        letters.stream().map(item -> new Line(item.path(), item.title(), t("writing.kept", day(item)))).toList(), hasDates);
  }

  private static boolean hasDate(Application application) {
    return Stream.of(application.deadline(), application.interview(), application.answer()).anyMatch(Objects::nonNull);
  }

  private static String day(Item item) {
    return Dates.of(item.changedAt().atZone(Oslo.ZONE).toLocalDate());
  }

  private List<Line> reminders(List<Item> applications) {
    var lines = new ArrayList<Line>();
    for (Item item : applications) {
      Application application = item.as(Application.class);
      now(application).forEach(due -> lines.add(new Line(item.path(), application.title(), in(due.reminder().text()))));
    }
    return List.copyOf(lines);
  }

  /** What an application reminds of today. */
  List<Due> now(Application application) {
    LocalDate today = Oslo.today(clock);
    return Due.of(application, stage(application)).stream().filter(due -> due.isNow(today)).toList();
  }

  private List<LogPage.Group> groups(List<Item> applications) {
    return searches.current().stages().stream()
        .map(stage -> new LogPage.Group(in(stage.title()), applications.stream().filter(item -> item.as(Application.class).stage().equals(stage.id()))
            .map(JobSearchComposer::line).toList()))
        .filter(group -> !group.applications().isEmpty()).toList();
  }

  private static Line line(Item item) {
    Application application = item.as(Application.class);
    var dates = new ArrayList<String>();
    if (application.deadline() != null) dates.add(t("jobsearch.line.deadline", Dates.of(application.deadline())));
    if (application.interview() != null) dates.add(t("jobsearch.line.interview", Dates.of(application.interview())));
    if (application.answer() != null) dates.add(t("jobsearch.line.answer", Dates.of(application.answer())));
    return new Line(item.path(), application.title(), String.join(" · ", dates));
  }

  /** The stage of an application, the first one when it is of a stage that is no more. */
  Stage stage(Application application) {
    return searches.current().stage(application.stage()).orElse(searches.current().stages().getFirst());
  }

  RightsPage rights(Here here) {
    PageFrame frame = here.frame(t("jobsearch.rights"), t("jobsearch.rights.description"))
        .at(new Crumb(t("jobsearch.crumb"), JobSearchController.PATH), new Crumb(t("jobsearch.rights"), JobSearchController.RIGHTS)).behind(Door.TALK);
    return new RightsPage(frame, in(searches.current().rights().note()), searches.current().rights().items().stream()
        .map(right -> new RightsPage.Right(right.id(), in(right.title()), in(right.text()), right.law(), Dates.of(right.reviewedOn()),
            Source.lines(right.sources()))).toList());
  }

  static String in(Texts texts) {
    return texts.in(Text.language());
  }
}
