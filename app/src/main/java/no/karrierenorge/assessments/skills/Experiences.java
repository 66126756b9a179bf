package no.karrierenorge.assessments.skills;

import java.util.List;
import no.karrierenorge.assessments.skills.SkillSet.Group;
import no.karrierenorge.platform.language.Texts;

/** What people do that is no occupation: voluntary work, care, home, free time. */
record Experiences(int version, List<Group> groups, List<Experience> experiences) {
  /** @param skills what many have used there */
  record Experience(String id, String group, Texts name, List<String> skills) {}
}
