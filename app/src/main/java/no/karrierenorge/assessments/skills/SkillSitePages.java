package no.karrierenorge.assessments.skills;

import java.util.List;
import no.karrierenorge.platform.page.SitePages;
import org.springframework.stereotype.Component;

@Component
class SkillSitePages implements SitePages {
  @Override
  public List<String> paths() {
    return List.of(SkillController.PATH);
  }
}
