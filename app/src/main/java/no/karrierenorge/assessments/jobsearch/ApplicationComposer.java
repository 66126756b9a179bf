package no.karrierenorge.assessments.jobsearch;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.karrierenorge.assessments.jobsearch.JobSearch.Stage;
import no.karrierenorge.assessments.jobsearch.view.ApplicationPage;
import no.karrierenorge.assessments.writing.view.Problem;
import no.karrierenorge.notices.Notices;
import no.karrierenorge.notices.Way;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.Keepings;
import org.springframework.stereotype.Component;

/** Puts the page of one application together. */
@Component
class ApplicationComposer {
  private final JobSearches searches;
  private final JobSearchComposer log;
  private final Keepings keepings;
  private final Notices notices;

  ApplicationComposer(JobSearches searches, JobSearchComposer log, Keepings keepings, Notices notices) {
    this.searches = searches;
    this.log = log;
    this.keepings = keepings;
    this.notices = notices;
  }

  ApplicationPage fresh(ApplicationForm form, Holder holder, Here here) {
    return fresh(form, problems(form), holder, here);
  }

  /** As it was typed, when there is no room for more. */
  ApplicationPage full(ApplicationForm form, Holder holder, Here here) {
    return fresh(form, List.of(new Problem("stilling", t("folder.full"))), holder, here);
  }

  private ApplicationPage fresh(ApplicationForm form, List<Problem> problems, Holder holder, Here here) {
    PageFrame frame = frame(t("jobsearch.new"), ApplicationController.PATH, here);
    Stage first = searches.current().stages().getFirst();
    return new ApplicationPage(frame, ApplicationController.PATH, form.typed(), words(form), problems, stages(form, first), 0, List.of(), null,
        notices.reach(Way.MAIL), List.of(), List.of(), keepings.fresh(frame, "", holder));
  }

  /** @param meanwhile whether {@code item} has been saved elsewhere since the form was made */
  ApplicationPage saved(Item item, ApplicationForm form, boolean meanwhile, Looking looking) {
    Application application = item.as(Application.class);
    PageFrame frame = frame(application.title(), item.path(), looking.here());
    Stage stage = log.stage(application);
    List<String> reminders = log.now(application).stream().map(due -> JobSearchComposer.in(due.reminder().text())).toList();
    String link = application.link().matches("https?://\\S+") ? application.link() : null;
    return new ApplicationPage(frame, item.path(), form.typed(), words(form), problems(form), stages(form, stage), item.revision(),
        meanwhile ? saved(application) : List.of(), link, notices.reach(Way.MAIL), reminders, stage.advice().in(Text.language()), keepings.saved(frame, looking.holder()));
  }

  /** Who looks, and from where. */
  record Looking(Holder holder, Here here) {}

  private List<String> saved(Application application) {
    return ApplicationForm.of(application, 0).typed().entrySet().stream().filter(field -> !field.getValue().isEmpty())
        .map(field -> t("jobsearch." + field.getKey()) + ": " + (field.getKey().equals("status") ? JobSearchComposer.in(log.stage(application).title())
            : field.getValue()))
        .toList();
  }

  private static Map<String, String> words(ApplicationForm form) {
    return form.problems().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, problem -> t(problem.getValue())));
  }

  private static List<Problem> problems(ApplicationForm form) {
    return form.problems().entrySet().stream().map(problem -> new Problem(problem.getKey(), t("jobsearch." + problem.getKey()) + ": " + t(problem.getValue())))
        .toList();
  }

  private List<ApplicationPage.Stage> stages(ApplicationForm form, Stage now) {
    String chosen = searches.current().stage(form.typed().getOrDefault("status", "")).orElse(now).id();
    return searches.current().stages().stream().map(stage -> new ApplicationPage.Stage(stage.id(), JobSearchComposer.in(stage.title()),
        JobSearchComposer.in(stage.means()), stage.id().equals(chosen))).toList();
  }

  private static PageFrame frame(String title, String path, Here here) {
    return here.frame(title, t("jobsearch.description")).at(new Crumb(t("jobsearch.crumb"), JobSearchController.PATH), new Crumb(title, path))
        .behind(Door.TALK).personal();
  }
}
