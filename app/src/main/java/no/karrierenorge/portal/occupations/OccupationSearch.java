package no.karrierenorge.portal.occupations;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.PageAddress;
import no.karrierenorge.portal.occupations.view.OccupationListPage.Choice;
import no.karrierenorge.portfolio.PageSearch;
import org.springframework.stereotype.Component;

/** The list of occupations, narrowed by a filter, as a search that can be saved. */
@Component
class OccupationSearch implements PageSearch {
  private final Catalogue catalogue;
  private final MatchingOccupations matching;

  OccupationSearch(Catalogue catalogue, MatchingOccupations matching) {
    this.catalogue = catalogue;
    this.matching = matching;
  }

  @Override
  public String path() {
    return "/yrker";
  }

  @Override
  public Set<String> parameters() {
    return Set.of("felt", "utdanning", "interesse", "lonn", "bokstav", "kode");
  }

  private static OccupationFilter filter(PageAddress asked) {
    return OccupationFilter.of(new OccupationListForm(asked.all("felt"), asked.all("utdanning"), asked.all("interesse"), asked.first("lonn"),
        asked.first("bokstav"), asked.first("kode")));
  }

  @Override
  public Optional<String> title(PageAddress asked) {
    OccupationFilter filter = filter(asked);
    Stream<String> chosen = new OccupationFilters(filter, catalogue.occupationSummaries()).groups().stream()
        .flatMap(group -> group.choices().stream().filter(Choice::isChosen).map(Choice::label));
    String words = Stream.concat(chosen, Stream.of(filter.letter(), filter.code()).filter(Objects::nonNull)).collect(Collectors.joining(" · "));
    return words.isEmpty() ? Optional.empty() : Optional.of(t("occupations.search", words));
  }

  @Override
  public List<Hit> hits(PageAddress asked, Language reader) {
    return matching.find(filter(asked), matching.pay(), reader).stream()
        .map(occupation -> new Hit(occupation.title().in(reader), "/yrker/" + occupation.slug()))
        .toList();
  }
}
