package no.karrierenorge.admissions.requirements;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which subjects, chosen now, would keep the most roads open. */
@Component
public class OpenRoads {
  /**
   * A requirement that is not met yet.
   *
   * @param ways the nearest ways to meet it
   * @param studies that ask for it
   */
  public record Road(Requirement requirement, List<List<Lack>> ways, long studies) {}

  /** Those that more studies ask for first. */
  public List<Road> of(List<StudyReach> studies) {
    Map<Requirement, List<StudyReach>> byRequirement = studies.stream()
        .filter(study -> !study.gap().isClosed())
        .collect(Collectors.groupingBy(StudyReach::requirement));
    return byRequirement.entrySet().stream()
        .map(asked -> new Road(asked.getKey(), asked.getValue().getFirst().gap().nearest(), asked.getValue().size()))
        .sorted(Comparator.comparingLong(Road::studies).reversed().thenComparing(road -> road.requirement().id()))
        .toList();
  }
}
