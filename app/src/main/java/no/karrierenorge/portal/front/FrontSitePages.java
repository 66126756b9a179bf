package no.karrierenorge.portal.front;

import java.util.List;
import no.karrierenorge.platform.page.SitePages;
import org.springframework.stereotype.Component;

@Component
class FrontSitePages implements SitePages {
  @Override
  public List<String> paths() {
    return List.of("/", "/begynn", "/personvern", "/tilgjengelighet");
  }
}
