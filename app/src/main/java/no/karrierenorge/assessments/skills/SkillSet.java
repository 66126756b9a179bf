package no.karrierenorge.assessments.skills;

import java.util.List;
import no.karrierenorge.platform.language.Texts;

/**
 * Things that people can do.
 *
 * @param version raised whenever a skill is added or changed
 */
record SkillSet(int version, List<Group> groups, List<Skill> skills) {
  record Group(String id, Texts name) {}

  /** @param name continues "I can" */
  record Skill(String id, String group, Texts name) {}
}
