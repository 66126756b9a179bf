package no.karrierenorge.assessments.values;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierenorge.assessments.values.SavedValues.Value;
import no.karrierenorge.assessments.values.ValueCards.Card;
import no.karrierenorge.assessments.values.view.ValueResultPage;
import no.karrierenorge.assessments.values.view.ValueResultPage.Place;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.view.Keeping;
import org.springframework.stereotype.Component;

/** Puts the page together that shows somebody's values and what they may mean at work. */
@Component
class ValueResultComposer {
  private static final int FIRST = 5;
  private static final int QUESTIONS = 3;

  private final ValueDeck deck;
  private final Keepings keepings;

  ValueResultComposer(ValueDeck deck, Keepings keepings) {
    this.deck = deck;
    this.keepings = keepings;
  }

  /** @param isDone whether the order is clear */
  ValueResultPage fresh(SavedValues values, boolean isDone, Holder holder, Here here) {
    PageFrame frame = frame(values, here);
    List<String> notes = new ArrayList<>(notes(values));
    if (!isDone) notes.addFirst(t("values.note.open"));
    return page(values, notes, deck.cards().version(), keepings.fresh(frame, ValueResultController.SAVING, holder));
  }

  ValueResultPage saved(SavedValues values, int version, Holder holder, Here here) {
    return page(values, notes(values), version, keepings.saved(frame(values, here), holder));
  }

  private ValueResultPage page(SavedValues values, List<String> notes, int version, Keeping keeping) {
    return new ValueResultPage(keeping.frame(), headline(values), in(deck.cards().closing().text()), notes, places(values), questions(values), pulls(values),
        piles(values), t("values.how", version), keeping);
  }

  private static PageFrame frame(SavedValues values, Here here) {
    return here.frame(headline(values), t("values.description")).at(new Crumb(t("values.crumb"), ValueController.PATH)).behind(Door.KNOW).personal();
  }

  /** Names two where two stand first, and none where more do. */
  static String headline(SavedValues values) {
    List<Value> first = values.places().stream().flatMap(List::stream).toList();
    if (first.isEmpty() || values.places().getFirst().size() > 2) return t("values.headline.several");
    if (first.size() == 1) return t("values.headline.one", in(first.getFirst().name()));
    boolean isTwo = values.places().getFirst().size() == 2 || values.places().get(1).size() == 1;
    if (!isTwo) return t("values.headline.one", in(first.getFirst().name()));
    return t("values.headline.two", in(first.getFirst().name()), lowered(in(first.get(1).name())));
  }

  private static List<String> notes(SavedValues values) {
    return values.isLoosened() ? List.of(t("values.note.loosened")) : List.of();
  }

  private List<Place> places(SavedValues values) {
    var shown = new ArrayList<Place>();
    int before = 0;
    for (List<Value> place : values.places()) {
      boolean isFirst = before < FIRST;
      shown.add(new Place(before + 1, place.stream().map(value -> value(value, isFirst)).toList()));
      before += place.size();
    }
    return shown;
  }

  /** What is no card any more is shown by its name alone. */
  private ValueResultPage.Value value(Value value, boolean isFirst) {
    return deck.cards().find(value.id())
        .map(card -> new ValueResultPage.Value(in(value.name()), in(card.means()), isFirst ? in(card.workplaces()) : ""))
        .orElseGet(() -> new ValueResultPage.Value(in(value.name()), "", ""));
  }

  private List<String> questions(SavedValues values) {
    Stream<String> own = values.first().stream().flatMap(value -> deck.cards().find(value.id()).stream()).map(Card::question).map(ValueResultComposer::in).limit(QUESTIONS - 1);
    return Stream.concat(own, Stream.of(t("values.question.now"))).toList();
  }

  private List<String> pulls(SavedValues values) {
    List<String> first = values.first().stream().limit(FIRST).map(Value::id).toList();
    return deck.cards().closing().pairs().stream().filter(pull -> first.containsAll(pull.values())).map(pull -> in(pull.text())).toList();
  }

  private static List<ValueResultPage.Pile> piles(SavedValues values) {
    List<String> names = List.of(t("values.pile.unplaced"), t("values.pile.some"), t("values.pile.less"));
    List<List<Value>> piles = List.of(values.unplaced(), values.some(), values.less());
    return IntStream.range(0, names.size())
        .filter(i -> !piles.get(i).isEmpty())
        .mapToObj(i -> new ValueResultPage.Pile(names.get(i), piles.get(i).stream().map(value -> in(value.name())).toList()))
        .toList();
  }

  /** Names begin small within a sentence. */
  private static String lowered(String name) {
    return name.substring(0, 1).toLowerCase(Text.language().locale()) + name.substring(1);
  }

  private static String in(Texts texts) {
    return texts.in(Text.language());
  }
}
