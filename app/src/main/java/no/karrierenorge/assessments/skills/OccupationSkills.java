package no.karrierenorge.assessments.skills;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    /** Of ESCO's long lists as many count as ours have. */
    private static final int ESSENTIAL = 8;

    /** With what ESCO says besides: the first of what it calls essential, and of all else what she has. */
    Use with(Use esco, Set<String> skills) {
      Stream<String> first = esco.core().stream().limit(ESSENTIAL);
      Stream<String> more = esco.core().stream().skip(ESSENTIAL).filter(skills::contains);
      return new Use(Stream.of(core.stream(), first, more).flatMap(part -> part).toList(),
          Stream.concat(also.stream(), esco.also().stream().filter(skills::contains)).toList());
    }

    List<String> all() {
      return Stream.concat(core.stream(), also.stream()).toList();
    }
  }
}
