package no.karrierenorge.portal.front;

import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.platform.page.SitePages;
import org.springframework.stereotype.Component;

@Component
class FrontSitePages implements SitePages {
  private final Situations situations;

  FrontSitePages(Situations situations) {
    this.situations = situations;
  }

  @Override
  public List<String> paths() {
    return Stream.concat(Stream.of("/", "/begynn", "/personvern", "/tilgjengelighet", SituationController.PATH), situations.paths()).toList();
  }
}
