package no.karrierenorge.catalogue;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which occupations of ESCO an occupation of ours is: those called the same within its group or, where none is, all of the group.
 *
 * @param isSame whether they are called the same
 */
public record EscoCounterparts(boolean isSame, Set<String> uris) {
  /** @param group the names that ESCO has for the occupation's group, in any language */
  public static EscoCounterparts of(Occupation occupation, Collection<EscoName> group) {
    Set<String> same = uris(group.stream().filter(name -> name.words().anyMatch(occupation::isCalled)));
    return same.isEmpty() ? new EscoCounterparts(false, uris(group.stream())) : new EscoCounterparts(true, same);
  }

  private static Set<String> uris(Stream<EscoName> names) {
    return names.map(EscoName::uri).collect(Collectors.toUnmodifiableSet());
  }

  public boolean has(EscoName name) {
    return uris.contains(name.uri());
  }
}
