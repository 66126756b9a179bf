package no.karrierenorge.assessments.skills;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.karrierenorge.assessments.ShippedFile;
import no.karrierenorge.assessments.skills.Experiences.Experience;
import no.karrierenorge.assessments.skills.OccupationSkills.Use;
import no.karrierenorge.assessments.skills.SkillSet.Group;
import no.karrierenorge.assessments.skills.SkillSet.Skill;
import org.springframework.stereotype.Component;

/** The skills that are known here, and where they are used. */
@Component
class KnownSkills {
  private final SkillSet set = ShippedFile.read("skills.yaml", SkillSet.class);
  private final Experiences experiences = ShippedFile.read("experiences.yaml", Experiences.class);
  private final Map<String, Use> uses = ShippedFile.read("occupation-skills.yaml", OccupationSkills.class).bySlug();
  private final Map<String, Skill> byId = set.skills().stream().collect(Collectors.toMap(Skill::id, Function.identity()));

  int version() {
    return set.version();
  }

  List<Group> groups() {
    return set.groups();
  }

  List<Skill> skills() {
    return set.skills();
  }

  Optional<Skill> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  List<Group> experienceGroups() {
    return experiences.groups();
  }

  List<Experience> experiences() {
    return experiences.experiences();
  }

  /** What occupations use, by their slugs. */
  Map<String, Use> uses() {
    return uses;
  }

  Optional<Use> findUse(String slug) {
    return Optional.ofNullable(uses.get(slug));
  }

  /** The three lists as a cookie counts them. */
  Positions positions() {
    return new Positions(experiences().stream().map(Experience::id).toList(), uses.keySet().stream().sorted().toList(),
        set.skills().stream().map(Skill::id).toList());
  }
}
