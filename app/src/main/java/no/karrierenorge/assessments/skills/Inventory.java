package no.karrierenorge.assessments.skills;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.karrierenorge.catalogue.EscoSkill;

/**
 * What somebody has done and what she can.
 *
 * @param experiences ids of experiences
 * @param occupations slugs of occupations
 * @param skills how well she knows each skill, by its id, in the order in which she took them up
 */
record Inventory(Set<String> experiences, Set<String> occupations, Map<String, Level> skills) {
  /** As many of ESCO's skills as fit into a cookie beside all of ours. */
  static final int MOST_OF_ESCO = 40;

  static final Inventory NONE = new Inventory(Set.of(), Set.of(), Map.of());

  Inventory {
    experiences = Collections.unmodifiableSet(new LinkedHashSet<>(experiences));
    occupations = Collections.unmodifiableSet(new LinkedHashSet<>(occupations));
    skills = Collections.unmodifiableMap(new LinkedHashMap<>(skills));
  }

  boolean isBegun() {
    return !experiences.isEmpty() || !occupations.isEmpty() || !skills.isEmpty();
  }

  Inventory withExperiences(Collection<String> ids) {
    return new Inventory(new LinkedHashSet<>(ids), occupations, skills);
  }

  Inventory withOccupation(String slug) {
    var more = new LinkedHashSet<>(occupations);
    more.add(slug);
    return new Inventory(experiences, more, skills);
  }

  Inventory withoutOccupation(String slug) {
    var fewer = new LinkedHashSet<>(occupations);
    fewer.remove(slug);
    return new Inventory(experiences, fewer, skills);
  }

  /**
   * Of the skills that a page has shown, those that were ticked: what she had already keeps its level, what she unticked is gone. When she
   * has the {@link #MOST_OF_ESCO}, no more of ESCO's are taken.
   */
  Inventory choosing(Collection<String> shown, Collection<String> ticked) {
    var chosen = new LinkedHashMap<>(skills);
    shown.stream().filter(id -> !ticked.contains(id)).forEach(chosen::remove);
    for (String id : ticked) {
      if (shown.contains(id) && hasRoom(chosen.keySet(), id)) chosen.putIfAbsent(id, Level.UNSAID);
    }
    return new Inventory(experiences, occupations, chosen);
  }

  private static boolean hasRoom(Set<String> chosen, String id) {
    return !EscoSkill.isOne(id) || chosen.stream().filter(EscoSkill::isOne).count() < MOST_OF_ESCO;
  }

  /** With none but these skills. */
  Inventory only(Set<String> ids) {
    var known = new LinkedHashMap<>(skills);
    known.keySet().retainAll(ids);
    return new Inventory(experiences, occupations, known);
  }

  Inventory without(String skill) {
    var fewer = new LinkedHashMap<>(skills);
    fewer.remove(skill);
    return new Inventory(experiences, occupations, fewer);
  }

  /** With levels said anew; a skill that she does not have is passed over. */
  Inventory rated(Map<String, Level> said) {
    var rated = new LinkedHashMap<>(skills);
    said.forEach((id, level) -> rated.replace(id, level));
    return new Inventory(experiences, occupations, rated);
  }

  /** The skills, the best known first; those of one level in the order in which she took them up. */
  List<String> bestFirst() {
    return skills.entrySet().stream().sorted(Map.Entry.<String, Level>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
  }
}
