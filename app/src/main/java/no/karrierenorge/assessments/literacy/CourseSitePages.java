package no.karrierenorge.assessments.literacy;

import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.platform.page.SitePages;
import org.springframework.stereotype.Component;

@Component
class CourseSitePages implements SitePages {
  private final Courses courses;

  CourseSitePages(Courses courses) {
    this.courses = courses;
  }

  @Override
  public List<String> paths() {
    return Stream.concat(Stream.of(CourseController.PATH), courses.current().units().stream().map(CourseComposer::path)).toList();
  }
}
