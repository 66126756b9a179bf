package no.karrierenorge.assessments.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.karrierenorge.assessments.values.Judgement.Answer;
import no.karrierenorge.assessments.values.ValueCards.Card;
import no.karrierenorge.platform.page.DraftCookie;
import org.junit.jupiter.api.Test;

/** Which cards are compared, and how they lie on the device. */
class LaidTest {
  private final ValueDeck deck = new ValueDeck();
  private final ValueCards cards = deck.cards();

  private Laid laid(int most, int some) {
    var piles = new LinkedHashMap<String, Pile>();
    for (int i = 0; i < most + some; i++) piles.put(cards.values().get(i).id(), i < most ? Pile.MOST : Pile.SOME);
    return Laid.NONE.laying(piles);
  }

  @Test
  void theFirstPileIsComparedAndTheSecondWhereTheFirstHoldsTooLittle() {
    assertThat(laid(3, 5).compared(cards)).hasSize(3);
    assertThat(laid(1, 4).compared(cards)).hasSize(5);
    assertThat(laid(0, 2).compared(cards)).hasSize(2);
    assertThat(laid(0, 0).pool(cards)).isEmpty();
  }

  @Test
  void amongTooManySheChooses() {
    Laid many = laid(12, 0);
    List<String> eight = many.pool(cards).subList(2, 10);

    assertThat(many.compared(cards)).isEmpty();
    assertThat(deck.after(many)).isEqualTo(ValueController.CHOICE);
    assertThat(many.keeping(eight).compared(cards)).isEqualTo(eight);
    assertThat(many.keeping(many.pool(cards)).compared(cards)).as("all twelve").isEmpty();
    assertThat(SavedValues.of(many.keeping(eight), cards).unplaced()).hasSize(11);
  }

  @Test
  void aCardThatIsMovedTakesItsJudgementsAlong() {
    Laid before = laid(3, 0).judging(Judgements.NONE.with(new Judgement("security", "income", Answer.FIRST)));
    Laid after = before.laying(Map.of("income", Pile.LESS));

    assertThat(deck.cookie().read(deck.cookie().written(after)).orElseThrow().judgements().all()).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Laid laid = laid(9, 3).keeping(List.of("income", "security")).judging(Judgements.NONE.with(new Judgement("security", "income", Answer.ALIKE)));

    assertThat(deck.cookie().read(deck.cookie().written(laid))).contains(laid);
  }

  @Test
  void whatSomebodyHasMadeUpIsPassedOver() {
    String version = cards.version() + ".";

    assertThat(deck.cookie().read("99.1.1.1")).isEmpty();
    assertThat(deck.cookie().read("")).isEmpty();
    assertThat(deck.cookie().read(version + "1<2.zz0.01x99!").orElseThrow()).satisfies(laid -> {
      assertThat(laid.piles()).containsOnly(Map.entry("income", Pile.MOST), Map.entry(cards.values().get(2).id(), Pile.SOME));
      assertThat(laid.kept()).containsExactly("income");
      assertThat(laid.judgements().all()).isEmpty();
    });
  }

  @Test
  void theLargestDraftFitsIntoACookie() {
    Judgements all = Judgements.NONE;
    List<String> eight = cards.values().stream().map(Card::id).limit(8).toList();
    for (int pair = 0; pair < 64; pair++) {
      if (pair / 8 != pair % 8) all = all.with(new Judgement(eight.get(pair / 8), eight.get(pair % 8), Answer.FIRST));
    }

    assertThat(DraftCookie.of("verdier", deck.cookie().written(laid(24, 0).keeping(eight).judging(all))).toString().length()).isLessThan(1000);
  }
}
