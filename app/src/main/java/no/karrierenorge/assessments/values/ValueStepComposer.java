package no.karrierenorge.assessments.values;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import no.karrierenorge.assessments.values.Sorting.Pair;
import no.karrierenorge.assessments.values.ValueCards.Card;
import no.karrierenorge.assessments.values.view.CardPage;
import no.karrierenorge.assessments.values.view.CardPage.Choice;
import no.karrierenorge.assessments.values.view.ChoicePage;
import no.karrierenorge.assessments.values.view.PairPage;
import no.karrierenorge.assessments.values.view.StartPage;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import org.springframework.stereotype.Component;

/** Puts the pages together that ask what is important. */
@Component
class ValueStepComposer {
  private final ValueDeck deck;

  ValueStepComposer(ValueDeck deck) {
    this.deck = deck;
  }

  /**
   * One page of cards.
   *
   * @param number from 1
   * @param lacksAny whether she wanted to go on with nothing important
   */
  record Shown(int number, List<Card> cards, boolean lacksAny) {}

  StartPage start(Here here) {
    return new StartPage(here.frame(t("values.title"), t("values.description")).at(new Crumb(t("values.crumb"), ValueController.PATH)).behind(Door.KNOW));
  }

  CardPage cards(Laid laid, Shown shown, Here here) {
    List<CardPage.Laying> cards = shown.cards().stream()
        .map(card -> new CardPage.Laying(card.id(), in(card.name()), in(card.means()), laid.pile(card).word()))
        .toList();
    List<Choice> piles = Pile.CHOICES.stream().map(pile -> new Choice(pile.word(), t(pile.key()))).toList();
    return new CardPage(frame(t("values.cards.title"), here), ValueController.CARDS + shown.number(), shown.number(), steps(), shown.lacksAny(), cards, piles);
  }

  /** The pages of cards, and the comparing. */
  private int steps() {
    return deck.pages() + 1;
  }

  ChoicePage choice(Laid laid, boolean isWrong, Here here) {
    List<ChoicePage.Option> options = laid.pool(deck.cards()).stream()
        .flatMap(id -> deck.cards().find(id).stream())
        .map(card -> new ChoicePage.Option(card.id(), in(card.name()), in(card.means()), laid.kept().contains(card.id())))
        .toList();
    String problem = isWrong ? t("values.choice.wrong", Laid.LEAST_COMPARED, Laid.MOST_COMPARED, laid.kept().size()) : "";
    return new ChoicePage(frame(t("values.choice.title", Laid.MOST_COMPARED), here), steps(), t("values.choice.lead", options.size(), Laid.MOST_COMPARED), problem, options);
  }

  /** The two change sides, so that none of them always stands first. */
  PairPage pair(Pair pair, Sorting sorting, Laid laid, Here here) {
    boolean isTurned = laid.judgements().all().size() % 2 == 1;
    return new PairPage(frame(t("values.pair.title"), here), steps(), sorting.left(), laid.judgements().all().size(),
        side(isTurned ? pair.other() : pair.one()), side(isTurned ? pair.one() : pair.other()));
  }

  private PairPage.Side side(String id) {
    Card card = deck.cards().find(id).orElseThrow();
    return new PairPage.Side(card.id(), in(card.name()), in(card.means()));
  }

  private static PageFrame frame(String title, Here here) {
    return here.frame(title, t("values.description")).behind(Door.KNOW).personal();
  }

  private static String in(Texts texts) {
    return texts.in(Text.language());
  }
}
