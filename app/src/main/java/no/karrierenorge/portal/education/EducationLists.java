package no.karrierenorge.portal.education;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.catalogue.Education;
import no.karrierenorge.catalogue.Institution;
import no.karrierenorge.catalogue.Programme;
import no.karrierenorge.catalogue.Trade;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portal.education.view.Link;
import no.karrierenorge.portal.education.view.LinkGroup;
import no.karrierenorge.portal.education.view.ListPage;
import org.springframework.stereotype.Component;

/** Composes the pages that list everything of one kind. */
@Component
class EducationLists {
  private final Education education;

  EducationLists(Education education) {
    this.education = education;
  }

  /** The vocational programmes with their trades, and at last the programmes that prepare for studies. */
  ListPage upperSecondary(Here here) {
    Map<String, List<Trade>> trades = education.trades().stream().collect(Collectors.groupingBy(Trade::programme));
    List<Programme> programmes = education.programmes();
    Stream<LinkGroup> vocational = programmes.stream()
        .filter(Programme::isVocational)
        .map(programme -> group(programme, trades.getOrDefault(programme.slug(), List.of())));
    var general = new LinkGroup("general", t("education.programmes.general"), null,
        programmes.stream().filter(programme -> !programme.isVocational()).map(Links::programme).toList());
    return page(here, "education.upper-secondary", EducationPaths.UPPER_SECONDARY, Stream.concat(vocational, Stream.of(general)).toList());
  }

  private static LinkGroup group(Programme programme, List<Trade> trades) {
    return new LinkGroup(programme.slug(), programme.title().in(Text.language()), EducationPaths.upperSecondary(programme.slug()),
        trades.stream().map(Links::trade).toList());
  }

  ListPage studies(Here here) {
    return page(here, "education.studies", EducationPaths.STUDIES, StudyGroups.byField(education.studies()));
  }

  ListPage institutions(Here here) {
    Map<String, List<Institution>> kinds =
        education.institutions().stream().collect(Collectors.groupingBy(Institution::kind, TreeMap::new, Collectors.toList()));
    List<LinkGroup> groups = kinds.entrySet().stream()
        .map(kind -> new LinkGroup(kind.getKey(), t("education.institutions." + kind.getKey()), null, kind.getValue().stream().map(Links::institution).toList()))
        .toList();
    return page(here, "education.institutions", EducationPaths.INSTITUTIONS, groups);
  }

  ListPage roads(Here here) {
    List<Link> roads = education.roads().stream()
        .map(road -> new Link(road.title().in(Text.language()), EducationPaths.road(road.slug()), road.lead().in(Text.language())))
        .toList();
    return page(here, "education.roads", EducationPaths.ROADS, List.of(new LinkGroup("roads", t("education.roads.all"), null, roads)));
  }

  private static ListPage page(Here here, String key, String path, List<LinkGroup> groups) {
    PageFrame frame = here.frame(t(key + ".title"), t(key + ".lead"))
        .at(new Crumb(t("shell.education"), EducationPaths.OVERVIEW), new Crumb(t(key + ".title"), path))
        .behind(Door.EXPLORE);
    return new ListPage(frame, t(key + ".title"), t(key + ".lead"), groups);
  }
}
