package no.karrierenorge.assessments.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.karrierenorge.assessments.skills.OccupationSkills.Use;
import no.karrierenorge.assessments.skills.Suggestions.Background;
import no.karrierenorge.catalogue.EscoSkill;
import org.junit.jupiter.api.Test;

/** What skills and occupations have in common, and what experiences suggest: worked by hand. */
class MatchTest {
  private static final Use BAKER = new Use(List.of("bake", "count", "keep-clean"), List.of("taste", "keep-pace"));
  private static final Use NURSE = new Use(List.of("listen", "keep-clean"), List.of("comfort", "count"));
  private static final Use SINGER = new Use(List.of("sing"), List.of("keep-pace"));
  private static final Map<String, Use> USES = Map.of("baker", BAKER, "nurse", NURSE, "singer", SINGER);

  @Test
  void whatMostDaysAskForCountsTwice() {
    Match baker = Match.of("baker", BAKER, Set.of("bake", "count", "keep-pace"));

    assertThat(baker.sharedCore()).containsExactly("bake", "count");
    assertThat(baker.missingCore()).containsExactly("keep-clean");
    assertThat(baker.sharedAlso()).containsExactly("keep-pace");
    assertThat(baker.missingAlso()).containsExactly("taste");
    assertThat(baker.share()).isCloseTo(5.0 / 8, within(1e-12));
    assertThat(baker.shared()).containsExactly("bake", "count", "keep-pace");
    assertThat(baker.used()).isEqualTo(5);
  }

  @Test
  void theOccupationThatUsesMostOfItStandsFirst() {
    List<Match> nearest = Match.nearest(USES, Set.of("bake", "count", "keep-clean"), Set.of());

    assertThat(nearest).extracting(Match::occupation).containsExactly("baker", "nurse");
  }

  @Test
  void oneThingInCommonIsTooLittleAndWhatSheHasBeenIsLeftOut() {
    assertThat(Match.nearest(USES, Set.of("sing"), Set.of())).isEmpty();
    assertThat(Match.nearest(USES, Set.of("bake", "count", "keep-clean"), Set.of("baker"))).extracting(Match::occupation).containsExactly("nurse");
  }

  @Test
  void anOccupationThatUsesNothingSharesNothing() {
    assertThat(Match.of("empty", new Use(List.of(), List.of()), Set.of("bake")).share()).isZero();
  }

  @Property
  void oneMoreSkillNeverTakesAnythingAway(@ForAll("skills") Set<String> skills, @ForAll("skill") String another) {
    Match before = Match.of("baker", BAKER, skills);
    var more = new HashSet<>(skills);
    more.add(another);

    Match after = Match.of("baker", BAKER, more);

    assertThat(after.share()).isBetween(before.share(), 1.0);
    assertThat(after.used()).isEqualTo(before.used());
  }

  @Provide
  Arbitrary<String> skill() {
    return Arbitraries.of("bake", "count", "keep-clean", "taste", "keep-pace", "listen", "comfort", "sing");
  }

  @Provide
  Arbitrary<Set<String>> skills() {
    return skill().set();
  }

  @Test
  void whatSeveralExperiencesHaveUsedIsSuggestedFirst() {
    var suggestions = Suggestions.of(List.of(new Background("Trainer", List.of("listen", "count")), new Background("Baker", List.of("bake", "count"))));

    assertThat(suggestions.bySkill().keySet()).containsExactly("count", "listen", "bake");
    assertThat(suggestions.sources("count")).containsExactly("Trainer", "Baker");
    assertThat(suggestions.sources("sing")).isEmpty();
  }

  @Test
  void unticksGoAndWhatWasThereKeepsItsLevel() {
    var before = new Inventory(Set.of(), Set.of(), Map.of("bake", Level.SHOW, "sing", Level.SOME));

    Inventory after = before.choosing(List.of("bake", "count", "listen"), List.of("count", "taste"));

    assertThat(after.skills()).containsExactlyInAnyOrderEntriesOf(Map.of("sing", Level.SOME, "count", Level.UNSAID));
    assertThat(before.choosing(List.of("bake"), List.of("bake")).skills()).containsEntry("bake", Level.SHOW);
    assertThat(before.rated(Map.of("bake", Level.SOME, "fly", Level.SHOW)).skills()).containsOnlyKeys("bake", "sing");
    assertThat(before.bestFirst()).containsExactly("bake", "sing");
  }

  @Test
  void ofWhatEscoSaysTheFirstEightEssentialsCountAndWhatSheHas() {
    List<String> essential = List.of("e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8", "e9", "e10");
    var esco = new Use(essential, List.of("o1", "o2"));

    Use forNobody = BAKER.with(esco, Set.of());
    Use forHer = BAKER.with(esco, Set.of("e1", "e10", "o2", "bake"));

    assertThat(forNobody.core()).containsExactly("bake", "count", "keep-clean", "e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8");
    assertThat(forNobody.also()).isEqualTo(BAKER.also());
    assertThat(forHer.core()).endsWith("e8", "e10").doesNotContain("e9");
    assertThat(forHer.also()).containsExactly("taste", "keep-pace", "o2");
  }

  @Test
  void whatEscoAsksForBesidesIsShownAsMissingAndDoesNotCountAgainstAnOccupation() {
    String had = EscoSkill.ADDRESS + new UUID(1, 1);
    String lacking = EscoSkill.ADDRESS + new UUID(2, 2);

    Match baker = Match.of("baker", new Use(List.of("bake", "count", had, lacking), List.of()), Set.of("bake", had));

    assertThat(baker.missingCore()).containsExactly("count", lacking);
    assertThat(baker.share()).isCloseTo(4.0 / 6, within(1e-12));
  }

  @Test
  void noMoreOfEscoIsTakenThanThereIsRoomFor() {
    List<String> many = IntStream.range(0, Inventory.MOST_OF_ESCO + 5).mapToObj(i -> EscoSkill.ADDRESS + new UUID(i, i)).toList();

    Inventory full = Inventory.NONE.choosing(many, many).choosing(List.of("bake"), List.of("bake"));

    assertThat(full.skills()).hasSize(Inventory.MOST_OF_ESCO + 1).containsKeys("bake", many.getFirst());
    assertThat(full.only(Set.of("bake", "fly")).skills()).containsOnlyKeys("bake");
  }
}
