package no.karrierenorge.assessments.reflections;

import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.platform.page.SitePages;
import org.springframework.stereotype.Component;

@Component
class ReflectionSitePages implements SitePages {
  private final Tasks tasks;

  ReflectionSitePages(Tasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public List<String> paths() {
    return Stream.concat(Stream.of(ReflectionController.PATH), tasks.all().stream().map(ReflectionComposer::path)).toList();
  }
}
