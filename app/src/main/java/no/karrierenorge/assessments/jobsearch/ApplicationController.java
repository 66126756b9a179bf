package no.karrierenorge.assessments.jobsearch;

import java.time.Clock;
import no.karrierenorge.assessments.jobsearch.ApplicationComposer.Looking;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Keeper;
import no.karrierenorge.portfolio.NewItem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Applications put into the log, changed and taken out of it. An application is kept at once: a log that forgets is none. */
@Controller
class ApplicationController {
  static final String PATH = JobSearchController.PATH + "/soknad";
  private static final String PAGE = "assessments/jobsearch/application";

  private final JobSearches searches;
  private final ApplicationComposer composer;
  private final JobFolder folder;
  private final Clock clock;

  ApplicationController(JobSearches searches, ApplicationComposer composer, JobFolder folder, Clock clock) {
    this.searches = searches;
    this.composer = composer;
    this.folder = folder;
    this.clock = clock;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView fresh(Holder holder, Here here) {
    return Html.page(PAGE, composer.fresh(ApplicationForm.BLANK, holder, here));
  }

  @OpenToAll
  @PostMapping(PATH)
  ModelAndView add(@ModelAttribute ApplicationForm form, Keeper keeper) {
    if (!form.problems().isEmpty()) {
      return Html.page(PAGE, composer.fresh(form, keeper.holder(), keeper.here()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Application application = application(form, null);
    return folder.add(keeper, item(application), application).map(id -> Html.seeOther(keeper.here(), ItemKind.APPLICATION.path(id)))
        .orElseGet(() -> Html.page(PAGE, composer.full(form, keeper.holder(), keeper.here()), HttpStatus.CONFLICT));
  }

  @OpenToAll
  @GetMapping(PATH + "/{id}")
  ModelAndView show(@PathVariable String id, Holder holder, Here here) {
    Item item = folder.find(holder, ItemKind.APPLICATION, id);
    return Html.page(PAGE, composer.saved(item, ApplicationForm.of(item.as(Application.class), item.revision()), false, new Looking(holder, here)));
  }

  @OpenToAll
  @PostMapping(PATH + "/{id}")
  ModelAndView change(@PathVariable String id, @ModelAttribute ApplicationForm form, Holder holder, Here here) {
    Item item = folder.find(holder, ItemKind.APPLICATION, id);
    var looking = new Looking(holder, here);
    if (!form.problems().isEmpty()) return Html.page(PAGE, composer.saved(item, form, false, looking), HttpStatus.UNPROCESSABLE_CONTENT);
    Application application = application(form, item.as(Application.class));
    return switch (folder.change(holder, item, form.revision(), item(application))) {
      case CHANGED -> {
        folder.plan(item, application, here.language());
        yield Html.seeOther(here, JobSearchController.PATH);
      }
      case STALE -> Html.page(PAGE, composer.saved(folder.find(holder, ItemKind.APPLICATION, id), form, true, looking), HttpStatus.CONFLICT);
      case GONE -> throw new NotFound();
    };
  }

  @OpenToAll
  @PostMapping(PATH + "/{id}/sletting")
  ModelAndView delete(@PathVariable String id, Holder holder, Here here) {
    folder.delete(holder, folder.find(holder, ItemKind.APPLICATION, id));
    return Html.seeOther(here, JobSearchController.PATH);
  }

  private Application application(ApplicationForm form, @Nullable Application before) {
    return form.application(before, searches.current(), Oslo.today(clock));
  }

  private NewItem item(Application application) {
    return NewItem.of(ItemKind.APPLICATION, application.title(), searches.current().version(), application);
  }
}
