package no.karrierenorge.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.karrierenorge.platform.page.Source;
import org.springframework.core.io.ClassPathResource;

/** The education system as a map: every stage, and what each one opens. One file of the release, read once. */
public record EducationSystem(List<SystemStage> stages, List<Source> sources, LocalDate reviewedOn) {
  private static final EducationSystem SHIPPED = read();

  public static EducationSystem shipped() {
    return SHIPPED;
  }

  private static EducationSystem read() {
    try (InputStream file = new ClassPathResource("catalogue/system.yaml").getInputStream()) {
      return CatalogueFiles.YAML.readValue(file, EducationSystem.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public Optional<SystemStage> findStage(String slug) {
    return stages.stream().filter(stage -> stage.slug().equals(slug)).findFirst();
  }

  /** The stages one step on. */
  public List<SystemStage> next(SystemStage from) {
    return stages.stream().filter(stage -> from.opens(stage.slug())).toList();
  }

  /** The stages from which one comes here in one step. */
  public List<SystemStage> leadingTo(SystemStage to) {
    return stages.stream().filter(stage -> stage.opens(to.slug())).toList();
  }

  /**
   * The stages two steps on or more, by steps that never go down a level. Downward steps exist, such as from a degree to work; followed
   * to the end they would make everything reachable from everywhere, which is true and tells nothing.
   */
  public List<SystemStage> furtherOn(SystemStage from) {
    Set<String> reached = new LinkedHashSet<>();
    var waiting = new ArrayDeque<>(upwards(from));
    while (!waiting.isEmpty()) upwards(waiting.poll()).stream().filter(stage -> reached.add(stage.slug())).forEach(waiting::add);
    return stages.stream().filter(stage -> reached.contains(stage.slug()) && !from.opens(stage.slug()) && stage != from).toList();
  }

  private List<SystemStage> upwards(SystemStage from) {
    return next(from).stream().filter(stage -> stage.level() >= from.level()).toList();
  }
}
