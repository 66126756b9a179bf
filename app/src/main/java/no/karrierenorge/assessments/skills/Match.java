package no.karrierenorge.assessments.skills;

import static java.util.function.Predicate.not;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.karrierenorge.assessments.skills.OccupationSkills.Use;
import no.karrierenorge.catalogue.EscoSkill;

/**
 * What somebody's skills and an occupation's have in common. A skill that most days ask for weighs twice one that is used besides. It says
 * how much of her experience she could use there, never whether she fits.
 */
record Match(String occupation, List<String> sharedCore, List<String> missingCore, List<String> sharedAlso, List<String> missingAlso) {
  private static final int CORE_WEIGHS = 2;

  /** With fewer in common an occupation says nothing. */
  private static final int LEAST_SHARED = 2;

  private static final Comparator<Match> NEAREST_FIRST = Comparator.comparingDouble(Match::share).reversed()
      .thenComparing(Comparator.comparingInt((Match match) -> match.shared().size()).reversed())
      .thenComparing(Match::occupation);

  static Match of(String occupation, Use use, Collection<String> skills) {
    return new Match(occupation, use.core().stream().filter(skills::contains).toList(),
        use.core().stream().filter(skill -> !skills.contains(skill)).toList(), use.also().stream().filter(skills::contains).toList(),
        use.also().stream().filter(skill -> !skills.contains(skill)).toList());
  }

  /** The occupations that use most of it, those she has been in already left out. */
  static List<Match> nearest(Map<String, Use> uses, Set<String> skills, Set<String> known) {
    return uses.entrySet().stream()
        .filter(use -> !known.contains(use.getKey()))
        .map(use -> of(use.getKey(), use.getValue(), skills))
        .filter(match -> match.shared().size() >= LEAST_SHARED)
        .sorted(NEAREST_FIRST)
        .toList();
  }

  /** What most days ask for first. */
  List<String> shared() {
    return Stream.concat(sharedCore.stream(), sharedAlso.stream()).toList();
  }

  int used() {
    return shared().size() + missingCore.size() + missingAlso.size();
  }

  /** From 0 to 1. What she lacks of ESCO's lists does not count against an occupation: they are long for some, and empty for others. */
  double share() {
    long missing = CORE_WEIGHS * ours(missingCore) + ours(missingAlso);
    int had = CORE_WEIGHS * sharedCore.size() + sharedAlso.size();
    return had == 0 ? 0 : had / (double) (had + missing);
  }

  private static long ours(List<String> skills) {
    return skills.stream().filter(not(EscoSkill::isOne)).count();
  }
}
