package no.karrierenorge.assessments.classroom;

import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.platform.page.SitePages;
import org.springframework.stereotype.Component;

@Component
class ClassSitePages implements SitePages {
  private final Lessons lessons;

  ClassSitePages(Lessons lessons) {
    this.lessons = lessons;
  }

  @Override
  public List<String> paths() {
    return Stream.concat(Stream.of(ClassController.PATH, LessonController.PATH), lessons.all().stream().map(LessonComposer::path)).toList();
  }
}
