package no.karrierenorge.assessments.interests;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What simulated people are shown. The ranking is told six figures and nothing of who answers, so it cannot treat two people with the same
 * answers differently; what it can do is to show some fields too seldom. The report says how often each stands among the first ten.
 */
@PlatformTest
class FieldSharesTest {
  private static final int PEOPLE = 3000;
  private static final int FIRST = 10;

  /** A field with so many occupations that it must be found by somebody. */
  private static final int SEVERAL = 5;

  @Autowired private Candidates candidates;

  /** Every area from 0 to 100 as likely as any other. */
  private static Shape somebody(Random chance) {
    return Shape.of(IntStream.range(0, Letter.values().length).mapToObj(letter -> 100 * chance.nextDouble()).toList());
  }

  private static String field(Candidate candidate) {
    return Objects.requireNonNull(candidate.place()).field();
  }

  @Test
  void noFieldIsOutOfSight() {
    List<Candidate> own = candidates.all().own();
    var chance = new Random(20261121);
    Map<String, Long> occupations = own.stream().collect(groupingBy(FieldSharesTest::field, TreeMap::new, counting()));
    Map<String, Long> shown = Stream.generate(() -> somebody(chance)).limit(PEOPLE)
        .flatMap(person -> Ranking.of(person, own).stream().limit(FIRST))
        .collect(groupingBy(fit -> field(fit.candidate()), TreeMap::new, counting()));

    System.out.println("field: share of the occupations, share of the first ten of " + PEOPLE + " simulated people, per cent");
    occupations.forEach((field, count) -> System.out.printf("%s: %.1f, %.1f%n", field, 100.0 * count / own.size(),
        100.0 * shown.getOrDefault(field, 0L) / (PEOPLE * FIRST)));

    assertThat(occupations.entrySet().stream().filter(field -> field.getValue() >= SEVERAL).map(Map.Entry::getKey).toList())
        .allMatch(field -> shown.getOrDefault(field, 0L) > 0);
  }

  /** Printed, not judged: the machine is shared. */
  @Test
  void rankingThousandsIsTimed() {
    var chance = new Random(1);
    List<Candidate> many = new ArrayList<>(candidates.all().own());
    IntStream.range(0, PEOPLE).forEach(i -> many.add(new Candidate("made-" + i, new Texts("made " + i, null, null), "0000", null, "RI", somebody(chance))));
    long[] times = IntStream.range(0, 300).mapToLong(round -> timed(somebody(chance), many)).skip(100).sorted().toArray();

    System.out.printf("ranking of %d profiles: median %.2f ms, p99 %.2f ms%n", many.size(), times[times.length / 2] / 1e6, times[times.length * 99 / 100] / 1e6);

    assertThat(Ranking.of(somebody(chance), many)).hasSize(many.size());
  }

  private static long timed(Shape person, List<Candidate> many) {
    long before = System.nanoTime();
    Ranking.of(person, many);
    return System.nanoTime() - before;
  }
}
