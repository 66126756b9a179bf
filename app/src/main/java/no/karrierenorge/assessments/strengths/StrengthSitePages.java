package no.karrierenorge.assessments.strengths;

import java.util.List;
import no.karrierenorge.platform.page.SitePages;
import org.springframework.stereotype.Component;

@Component
class StrengthSitePages implements SitePages {
  @Override
  public List<String> paths() {
    return List.of(StrengthController.PATH);
  }
}
