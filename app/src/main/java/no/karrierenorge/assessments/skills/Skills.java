package no.karrierenorge.assessments.skills;

import static java.util.function.Predicate.not;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.Stream;
import no.karrierenorge.assessments.skills.SkillSet.Skill;
import no.karrierenorge.catalogue.EscoSkill;
import no.karrierenorge.catalogue.EscoSkills;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import org.springframework.stereotype.Component;

/** All skills: our own and, once they are imported, ESCO's, whose ids are their addresses. */
@Component
class Skills {
  private static final int MOST_FOUND = 20;

  private final KnownSkills known;
  private final EscoSkills esco;

  Skills(KnownSkills known, EscoSkills esco) {
    this.known = known;
    this.esco = esco;
  }

  /** What is known nowhere is left out. */
  SkillNames named(Collection<String> ids) {
    var names = new LinkedHashMap<String, Texts>();
    ids.forEach(id -> known.find(id).ifPresent(skill -> names.put(id, skill.name())));
    esco.named(ids.stream().filter(EscoSkill::isOne).toList()).forEach(skill -> names.put(skill.uri(), skill.name()));
    return new SkillNames(names);
  }

  /** Those with every word in their name, our own first. */
  SkillNames find(Sought sought, Set<String> besides) {
    var names = new LinkedHashMap<String, Texts>();
    Stream<Skill> own = known.skills().stream().filter(skill -> sought.isIn(skill.name().in(Text.language())));
    own.filter(skill -> !besides.contains(skill.id())).limit(MOST_FOUND).forEach(skill -> names.put(skill.id(), skill.name()));
    esco.find(sought.words(), MOST_FOUND + besides.size()).stream()
        .filter(not(skill -> besides.contains(skill.uri())))
        .limit(MOST_FOUND)
        .forEach(skill -> names.put(skill.uri(), skill.name()));
    return new SkillNames(names);
  }
}
