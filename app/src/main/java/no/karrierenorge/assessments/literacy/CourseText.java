package no.karrierenorge.assessments.literacy;

import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.ItemText;
import no.karrierenorge.portfolio.Readable;
import org.springframework.stereotype.Component;

/** What somebody has written in the course, under what she was asked. */
@Component
class CourseText implements ItemText {
  @Override
  public ItemKind kind() {
    return ItemKind.COURSE;
  }

  @Override
  public Readable read(Item item) {
    SavedCourse saved = item.as(SavedCourse.class);
    return new Readable(saved.written().parts(saved.asked()));
  }
}
