package no.karrierenorge.assessments.jobsearch;

import java.util.List;
import no.karrierenorge.platform.page.SitePages;
import org.springframework.stereotype.Component;

@Component
class JobSearchSitePages implements SitePages {
  @Override
  public List<String> paths() {
    return List.of(JobSearchController.PATH, JobSearchController.RIGHTS, LetterController.PATH);
  }
}
