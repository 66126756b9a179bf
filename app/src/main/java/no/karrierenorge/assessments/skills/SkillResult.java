package no.karrierenorge.assessments.skills;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.karrierenorge.assessments.SavedSkills;
import no.karrierenorge.portfolio.Item;

/**
 * What somebody can, with where it comes from.
 *
 * @param version of the list of skills
 * @param path the page that shows it
 */
record SkillResult(SavedSkills saved, int version, String path, boolean isSaved) {
  static SkillResult fresh(Inventory inventory, SkillNames names, int version) {
    return new SkillResult(saving(inventory, names), version, SkillResultController.RESULT, false);
  }

  static SkillResult saved(Item item) {
    return new SkillResult(item.as(SavedSkills.class), item.version(), item.path(), true);
  }

  static SavedSkills saving(Inventory inventory, SkillNames names) {
    List<SavedSkills.Skill> skills = inventory.bestFirst().stream()
        .flatMap(id -> names.find(id).map(name -> new SavedSkills.Skill(id, name, inventory.skills().getOrDefault(id, Level.UNSAID).ordinal())).stream())
        .toList();
    return new SavedSkills(skills, List.copyOf(inventory.experiences()), List.copyOf(inventory.occupations()));
  }

  /** As they were saved, though ESCO be gone or renewed. */
  SkillNames names() {
    return new SkillNames(saved.skills().stream().collect(Collectors.toMap(SavedSkills.Skill::id, SavedSkills.Skill::name, (one, other) -> one)));
  }

  /** The skills by how well she knows them, the best known first; levels without one are left out. */
  Map<Level, List<SavedSkills.Skill>> byLevel() {
    var byLevel = new LinkedHashMap<Level, List<SavedSkills.Skill>>();
    for (Level level : List.of(Level.SHOW, Level.WELL, Level.SOME, Level.UNSAID)) {
      List<SavedSkills.Skill> skills = saved.skills().stream().filter(skill -> Level.of(String.valueOf(skill.level())) == level).toList();
      if (!skills.isEmpty()) byLevel.put(level, skills);
    }
    return byLevel;
  }
}
