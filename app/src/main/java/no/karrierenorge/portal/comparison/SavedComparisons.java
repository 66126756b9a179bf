package no.karrierenorge.portal.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.karrierenorge.platform.page.PageAddress;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.KeepablePages;
import no.karrierenorge.portfolio.NewItem;
import org.springframework.stereotype.Component;

/** A comparison of two or more is a page that can be saved. */
@Component
class SavedComparisons implements KeepablePages {
  private static final int FEWEST = 2;

  private final OccupationSubjects occupations;
  private final EducationSubjects educations;

  SavedComparisons(OccupationSubjects occupations, EducationSubjects educations) {
    this.occupations = occupations;
    this.educations = educations;
  }

  @Override
  public Optional<NewItem> find(PageAddress address) {
    if (!address.path().equals(ComparisonController.PATH)) return Optional.empty();
    return item(ComparisonController.OCCUPATION, address, occupations::find)
        .or(() -> item(ComparisonController.EDUCATION, address, educations::find));
  }

  private static Optional<NewItem> item(String parameter, PageAddress address, Function<String, Optional<Subject>> find) {
    List<Subject> subjects = Chosen.of(address.all(parameter)).slugs().stream().map(find).flatMap(Optional::stream).toList();
    if (subjects.size() < FEWEST) return Optional.empty();
    String path = new PageAddress(ComparisonController.PATH, Map.of(parameter, subjects.stream().map(Subject::slug).toList())).text();
    String title = subjects.stream().map(Subject::title).collect(Collectors.joining(" – "));
    return Optional.of(NewItem.ofPage(ItemKind.COMPARISON, path, title));
  }
}
