package no.karrierenorge.assessments.classroom;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.assessments.ShippedFile;
import no.karrierenorge.assessments.Source;
import no.karrierenorge.platform.language.Texts;
import org.springframework.stereotype.Component;

/** The lesson plans that are offered, in their order. */
@Component
class Lessons {
  private final Shelf shelf = ShippedFile.learning("lessons.yaml", Shelf.class);

  private record Shelf(int version, LocalDate reviewedOn, Texts note, List<Source> sources, List<Lesson> lessons) {}

  List<Lesson> all() {
    return shelf.lessons;
  }

  Texts note() {
    return shelf.note;
  }

  List<Source> sources() {
    return shelf.sources;
  }

  Optional<Lesson> find(String id) {
    return shelf.lessons.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
  }
}
