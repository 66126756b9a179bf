package no.karrierenorge.assessments.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.karrierenorge.assessments.values.Judgement.Answer;
import no.karrierenorge.assessments.values.Sorting.Pair;
import org.junit.jupiter.api.Test;

/** The order of values from comparisons: worked by hand, and for any judge. */
class SortingTest {
  private static final List<String> EIGHT = List.of("a", "b", "c", "d", "e", "f", "g", "h");

  /** Asks until the order is clear. */
  private static Judgements asked(List<String> values, BiFunction<String, String, Answer> judge) {
    Judgements judgements = Judgements.NONE;
    for (Sorting sorting = Sorting.of(values, judgements); sorting.next().isPresent(); sorting = Sorting.of(values, judgements)) {
      Pair pair = sorting.next().get();
      judgements = judgements.with(new Judgement(pair.one(), pair.other(), judge.apply(pair.one(), pair.other())));
    }
    return judgements;
  }

  private static Judgements said(String... answers) {
    Judgements judgements = Judgements.NONE;
    for (String answer : answers) {
      Answer which = answer.charAt(1) == '>' ? Answer.FIRST : answer.charAt(1) == '<' ? Answer.SECOND : Answer.ALIKE;
      judgements = judgements.with(new Judgement(answer.substring(0, 1), answer.substring(2), which));
    }
    return judgements;
  }

  @Test
  void theMostComparisonsAreThoseOfTheBooks() {
    assertThat(IntStream.rangeClosed(0, 8).map(Sorting::most)).containsExactly(0, 0, 1, 3, 5, 8, 11, 14, 17);
  }

  @Test
  void threeValuesFindTheirOrder() {
    assertThat(Sorting.of(List.of("a", "b", "c"), Judgements.NONE).next()).contains(new Pair("b", "a"));
    assertThat(Sorting.of(List.of("a", "b", "c"), said("b>a")).next()).contains(new Pair("c", "a"));
    assertThat(Sorting.of(List.of("a", "b", "c"), said("b>a", "c>a")).next()).contains(new Pair("c", "b"));
    assertThat(Sorting.of(List.of("a", "b", "c"), said("b>a", "c>a", "c<b")).places()).containsExactly(Set.of("b"), Set.of("c"), Set.of("a"));
    assertThat(Sorting.of(List.of("a", "b", "c"), said("b>a", "c<a")).places()).containsExactly(Set.of("b"), Set.of("a"), Set.of("c"));
  }

  @Test
  void whoeverStopsHasAnOrderOfWhatSheHasCompared() {
    Sorting stopped = Sorting.of(EIGHT, said("b>a", "c<a"));

    assertThat(stopped.places()).containsExactly(Set.of("b"), Set.of("a"), Set.of("c"));
    assertThat(stopped.unplaced()).containsExactly("d", "e", "f", "g", "h");
    assertThat(stopped.left()).isEqualTo(2 + 3 + 3 + 3 + 3);
  }

  @Test
  void whatIsAlikeSharesAPlace() {
    Sorting sorting = Sorting.of(List.of("a", "b", "c"), said("b=a", "c<a"));

    assertThat(sorting.places()).containsExactly(Set.of("a", "b"), Set.of("c"));
    assertThat(sorting.isLoosened()).isFalse();
    assertThat(sorting.next()).isEmpty();
  }

  @Test
  void answersThatPointInARingPutItsValuesSideBySide() {
    Judgements ring = said("c>b", "c<a", "b>a");

    Sorting sorting = Sorting.of(List.of("a", "b", "c"), ring);

    assertThat(sorting.places()).containsExactly(Set.of("a", "b", "c"));
    assertThat(sorting.isLoosened()).isTrue();
    assertThat(Sorting.of(List.of("a", "b", "c", "d"), ring.with(new Judgement("d", "c", Answer.SECOND)).with(new Judgement("d", "a", Answer.SECOND))).places())
        .startsWith(Set.of("a", "b", "c"));
  }

  @Test
  void theLastWordOfAPairCountsAndCanBeTakenBack() {
    Judgements changed = said("a>b", "b>a");

    assertThat(changed.all()).hasSize(1);
    assertThat(changed.find("a", "b")).contains(Answer.SECOND);
    assertThat(changed.withoutLast().all()).isEmpty();
    assertThat(Judgements.NONE.withoutLast().all()).isEmpty();
  }

  @Property
  void aConsistentJudgeGetsHerOwnOrderBack(@ForAll("orders") List<String> own) {
    List<String> dealt = own.stream().sorted().toList();

    Judgements judgements = asked(dealt, (one, other) -> own.indexOf(one) < own.indexOf(other) ? Answer.FIRST : Answer.SECOND);

    Sorting sorting = Sorting.of(dealt, judgements);
    assertThat(sorting.places()).isEqualTo(own.stream().map(Set::of).toList());
    assertThat(sorting.isLoosened()).isFalse();
    assertThat(judgements.all()).hasSizeLessThanOrEqualTo(Sorting.most(own.size()));
  }

  @Property
  void aJudgeWhoFindsSomeAlikeGetsHerGradesBack(@ForAll("grades") List<Integer> grades) {
    List<String> dealt = IntStream.range(0, grades.size()).mapToObj(EIGHT::get).toList();

    Judgements judgements = asked(dealt, (one, other) -> answer(grades.get(dealt.indexOf(one)), grades.get(dealt.indexOf(other))));

    List<Set<String>> expected = grades.stream().distinct().sorted()
        .map(grade -> dealt.stream().filter(value -> grades.get(dealt.indexOf(value)).equals(grade)).collect(Collectors.toSet()))
        .toList();
    assertThat(Sorting.of(dealt, judgements).places()).isEqualTo(expected);
    assertThat(judgements.all()).hasSizeLessThanOrEqualTo(Sorting.most(dealt.size()));
  }

  private static Answer answer(int one, int other) {
    return one == other ? Answer.ALIKE : one < other ? Answer.FIRST : Answer.SECOND;
  }

  @Property
  void anyJudgeComesToAnEndAndKeepsEveryValue(@ForAll @IntRange(min = 0, max = 8) int size, @ForAll("whims") List<Answer> whims) {
    List<String> dealt = EIGHT.subList(0, size);
    var turn = new int[1];

    Judgements judgements = asked(dealt, (one, other) -> whims.get(turn[0]++ % whims.size()));

    assertThat(judgements.all()).hasSizeLessThanOrEqualTo(Sorting.most(size));
    assertThat(Sorting.of(dealt, judgements).places().stream().flatMap(Set::stream)).containsExactlyInAnyOrderElementsOf(dealt);
  }

  @Property
  void whatIsLeftIsNeverPromisedTooSmall(@ForAll("orders") List<String> own) {
    List<String> dealt = own.stream().sorted().toList();
    Judgements judgements = Judgements.NONE;
    int left = Sorting.of(dealt, judgements).left();
    while (Sorting.of(dealt, judgements).next().isPresent()) {
      Pair pair = Sorting.of(dealt, judgements).next().orElseThrow();
      judgements = judgements.with(new Judgement(pair.one(), pair.other(), own.indexOf(pair.one()) < own.indexOf(pair.other()) ? Answer.FIRST : Answer.SECOND));
      assertThat(Sorting.of(dealt, judgements).left()).isLessThan(left);
      left = Sorting.of(dealt, judgements).left();
    }
    assertThat(left).isZero();
  }

  @Provide
  Arbitrary<List<String>> orders() {
    return Arbitraries.integers().between(1, 8).flatMap(size -> Arbitraries.shuffle(EIGHT.subList(0, size)));
  }

  @Provide
  Arbitrary<List<Integer>> grades() {
    return Arbitraries.integers().between(1, 4).list().ofMinSize(1).ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<Answer>> whims() {
    return Arbitraries.of(Answer.class).list().ofMinSize(1).ofMaxSize(28);
  }
}
