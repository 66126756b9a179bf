package no.karrierenorge.portal.occupations;

import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.platform.page.SitePages;
import org.springframework.stereotype.Component;

@Component
class OccupationSitePages implements SitePages {
  private final Catalogue catalogue;

  OccupationSitePages(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<String> paths() {
    return Stream.concat(Stream.of("/yrker"), catalogue.occupationSummaries().stream().map(occupation -> "/yrker/" + occupation.slug())).toList();
  }
}
