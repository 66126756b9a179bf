package no.karrierenorge.assessments.values;

import java.util.List;
import no.karrierenorge.platform.page.SitePages;
import org.springframework.stereotype.Component;

@Component
class ValueSitePages implements SitePages {
  @Override
  public List<String> paths() {
    return List.of(ValueController.PATH);
  }
}
