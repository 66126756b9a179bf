package no.karrierenorge.eguidance.demo;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** Draws by lot, from a seed: the same seed gives the same year. */
final class Chance {
  private final SplittableRandom random;

  Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  boolean is(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T among(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** One of some things, each as often as its weight says. */
  <T> T weighted(List<T> all, List<Integer> weights) {
    int at = random.nextInt(weights.stream().mapToInt(Integer::intValue).sum());
    for (int i = 0; i < all.size(); i++) {
      at -= weights.get(i);
      if (at < 0) return all.get(i);
    }
    return all.getLast();
  }

  /** A time between two events that come independently of each other. */
  Duration between(Duration mean) {
    return Duration.ofMillis(Math.round(-mean.toMillis() * Math.log(1 - random.nextDouble())));
  }

  /** What people take for a thing: many near the mean, some far beyond it (log-normal). */
  Duration taking(Duration mean, double spread) {
    double logarithm = Math.log(mean.toMillis()) - spread * spread / 2 + spread * random.nextGaussian();
    return Duration.ofMillis(Math.round(Math.exp(logarithm)));
  }

  /** A whole number from {@code least} to {@code most}. */
  int number(int least, int most) {
    return random.nextInt(least, most + 1);
  }
}
