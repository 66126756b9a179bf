package no.karrierenorge.eguidance.enquiries;

import java.util.List;
import no.karrierenorge.platform.page.SitePages;
import org.springframework.stereotype.Component;

@Component
class EnquirySitePages implements SitePages {
  @Override
  public List<String> paths() {
    return List.of(AskComposer.SEEKERS, CallComposer.PATH, AskComposer.PROFESSIONALS);
  }
}
