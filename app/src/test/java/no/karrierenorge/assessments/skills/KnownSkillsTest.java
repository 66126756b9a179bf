package no.karrierenorge.assessments.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.assessments.skills.Experiences.Experience;
import no.karrierenorge.assessments.skills.SkillSet.Group;
import no.karrierenorge.assessments.skills.SkillSet.Skill;
import org.junit.jupiter.api.Test;

/** The three files of skills hang together. */
class KnownSkillsTest {
  private final KnownSkills known = new KnownSkills();
  private final Set<String> ids = known.skills().stream().map(Skill::id).collect(Collectors.toSet());

  @Test
  void everySkillStandsOnceAndInAGroup() {
    List<String> groups = known.groups().stream().map(Group::id).toList();

    assertThat(known.skills()).extracting(Skill::id).doesNotHaveDuplicates().hasSizeGreaterThan(240);
    assertThat(known.skills()).extracting(Skill::group).isSubsetOf(groups);
    assertThat(known.experiences()).extracting(Experience::group).isSubsetOf(known.experienceGroups().stream().map(Group::id).toList());
  }

  @Test
  void whatIsUsedIsKnown() {
    Stream<String> used = Stream.concat(known.experiences().stream().map(Experience::skills), known.uses().values().stream().map(use -> use.all()))
        .flatMap(List::stream);

    assertThat(used.distinct()).isSubsetOf(ids);
  }

  @Test
  void noOccupationNamesASkillTwice() {
    assertThat(known.uses().entrySet().stream().filter(use -> use.getValue().all().stream().distinct().count() < use.getValue().all().size())).isEmpty();
  }
}
