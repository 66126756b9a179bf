package no.karrierenorge.admissions.requirements;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * How far somebody is from a requirement.
 *
 * @param ways in which it can be met, each what it still takes; a way of nothing: it is met
 */
public record Gap(List<List<Lack>> ways) {
  /** Nothing is known to be missing. */
  public boolean isClosed() {
    return ways.stream().anyMatch(way -> hard(way) == 0);
  }

  public boolean isMet() {
    return ways.stream().anyMatch(List::isEmpty);
  }

  /** The ways with the fewest things to do; none holds another. */
  public List<List<Lack>> nearest() {
    long fewest = ways.stream().mapToLong(Gap::hard).min().orElse(0);
    List<List<Lack>> near = ways.stream().filter(way -> hard(way) == fewest).sorted(Comparator.comparingInt(List::size)).toList();
    var plain = new LinkedHashSet<List<Lack>>();
    for (List<Lack> way : near) if (plain.stream().noneMatch(way::containsAll)) plain.add(way);
    return List.copyOf(plain);
  }

  private static long hard(List<Lack> way) {
    return way.stream().filter(Lack::isHard).count();
  }
}
