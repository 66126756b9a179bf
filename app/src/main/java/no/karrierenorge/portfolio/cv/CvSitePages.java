package no.karrierenorge.portfolio.cv;

import java.util.List;
import no.karrierenorge.platform.page.SitePages;
import org.springframework.stereotype.Component;

@Component
class CvSitePages implements SitePages {
  @Override
  public List<String> paths() {
    return List.of(Cv.PATH, Cv.PATH + "/rad");
  }
}
