package no.karrierenorge.assessments.compass;

import java.util.List;
import no.karrierenorge.platform.page.SitePages;
import org.springframework.stereotype.Component;

@Component
class CompassSitePages implements SitePages {
  @Override
  public List<String> paths() {
    return List.of(CompassController.PATH);
  }
}
