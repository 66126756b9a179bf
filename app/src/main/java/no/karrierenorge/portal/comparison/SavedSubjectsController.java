package no.karrierenorge.portal.comparison;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portal.comparison.view.ComparisonPage.Option;
import no.karrierenorge.portal.comparison.view.SavedSubjectsPage;
import no.karrierenorge.portal.comparison.view.SavedSubjectsPage.Comparison;
import no.karrierenorge.portal.comparison.view.SavedSubjectsPage.Group;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Portfolio;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Choosing what to compare among what one has saved. */
@Controller
class SavedSubjectsController {
  private static final String PATH = ComparisonController.PATH + "/lagret";

  private final Portfolio portfolio;
  private final OccupationSubjects occupations;
  private final EducationSubjects educations;

  SavedSubjectsController(Portfolio portfolio, OccupationSubjects occupations, EducationSubjects educations) {
    this.portfolio = portfolio;
    this.occupations = occupations;
    this.educations = educations;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView saved(Holder holder, Here here) {
    List<Item> items = portfolio.items(holder);
    var groups = Stream.of(
        new Group("comparison.saved.occupations", ComparisonController.OCCUPATION, options(items, ItemKind.OCCUPATION, occupations::find)),
        new Group("comparison.saved.educations", ComparisonController.EDUCATION, options(items, ItemKind.EDUCATION, educations::find)));
    List<Comparison> comparisons = of(items, ItemKind.COMPARISON).map(item -> new Comparison(item.title(), item.path())).toList();
    return Html.page("portal/comparison/saved", new SavedSubjectsPage(frame(here), groups.filter(group -> !group.options().isEmpty()).toList(), comparisons));
  }

  private static Stream<Item> of(List<Item> items, ItemKind kind) {
    return items.stream().filter(item -> item.kind() == kind);
  }

  private static List<Option> options(List<Item> items, ItemKind kind, Function<String, Optional<Subject>> find) {
    return of(items, kind)
        .flatMap(item -> find.apply(item.path().substring(item.path().lastIndexOf('/') + 1)).stream())
        .map(subject -> new Option(subject.slug(), subject.title()))
        .toList();
  }

  private static PageFrame frame(Here here) {
    return here.frame(t("comparison.saved.title"), t("comparison.saved.lead"))
        .at(new Crumb(t("comparison.title"), ComparisonController.PATH), new Crumb(t("comparison.saved.title"), PATH))
        .behind(Door.EXPLORE)
        .personal();
  }
}
