package no.karrierenorge.portal.education;

import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.catalogue.Education;
import no.karrierenorge.platform.page.SitePages;
import org.springframework.stereotype.Component;

@Component
class EducationSitePages implements SitePages {
  private static final List<String> LISTS = List.of(EducationPaths.OVERVIEW, EducationPaths.UPPER_SECONDARY, EducationPaths.STUDIES,
      EducationPaths.INSTITUTIONS, EducationPaths.ROADS, EducationPaths.SYSTEM);

  private final Education education;

  EducationSitePages(Education education) {
    this.education = education;
  }

  @Override
  public List<String> paths() {
    return Stream.of(
            LISTS.stream(),
            education.programmes().stream().map(programme -> EducationPaths.upperSecondary(programme.slug())),
            education.trades().stream().map(trade -> EducationPaths.upperSecondary(trade.slug())),
            education.studies().stream().map(study -> EducationPaths.study(study.slug())),
            education.institutions().stream().map(institution -> EducationPaths.institution(institution.slug())),
            education.roads().stream().map(road -> EducationPaths.road(road.slug())))
        .flatMap(paths -> paths)
        .toList();
  }
}
