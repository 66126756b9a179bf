package no.karrierenorge.admissions.calculator;

import java.util.List;
import no.karrierenorge.platform.page.SitePages;
import org.springframework.stereotype.Component;

@Component
class CalculatorSitePages implements SitePages {
  @Override
  public List<String> paths() {
    return List.of(CalculatorController.PATH);
  }
}
