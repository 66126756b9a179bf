package no.karrierenorge.assessments.reflections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.assessments.ShippedFile;
import org.springframework.stereotype.Component;

/** The tasks that are offered, in their order. */
@Component
class Tasks {
  private final Shelf shelf = ShippedFile.learning("reflections.yaml", Shelf.class);

  private record Shelf(int version, LocalDate reviewedOn, List<Task> tasks) {}

  List<Task> all() {
    return shelf.tasks;
  }

  Optional<Task> find(String id) {
    return shelf.tasks.stream().filter(task -> task.id().equals(id)).findFirst();
  }

  int version() {
    return shelf.version;
  }
}
