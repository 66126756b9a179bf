package no.karrierenorge.assessments.skills;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which skills each occupation of the catalogue uses, by the occupation's slug. */
record OccupationSkills(Map<String, Use> bySlug) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  OccupationSkills {}

  /**
   * @param core what most days ask for
   * @param also what many in the occupation use besides
   */
  record Use(List<String> core, List<String> also) {
    List<String> all() {
      return Stream.concat(core.stream(), also.stream()).toList();
    }
  }
}
