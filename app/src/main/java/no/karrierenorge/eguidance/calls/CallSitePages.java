package no.karrierenorge.eguidance.calls;

import java.util.List;
import no.karrierenorge.platform.page.SitePages;
import org.springframework.stereotype.Component;

@Component
class CallSitePages implements SitePages {
  @Override
  public List<String> paths() {
    return List.of(CallComposer.PATH);
  }
}
