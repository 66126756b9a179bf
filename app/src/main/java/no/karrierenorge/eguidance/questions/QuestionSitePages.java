package no.karrierenorge.eguidance.questions;

import java.util.List;
import no.karrierenorge.platform.page.SitePages;
import org.springframework.stereotype.Component;

@Component
class QuestionSitePages implements SitePages {
  @Override
  public List<String> paths() {
    return List.of(AskComposer.SEEKERS, AskComposer.PROFESSIONALS);
  }
}
