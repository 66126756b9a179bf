package no.karrierenorge.assessments.values;

import java.util.List;
import java.util.Optional;
import no.karrierenorge.assessments.ShippedFile;
import no.karrierenorge.assessments.values.ValueCards.Card;
import org.springframework.stereotype.Component;

/** The cards in force, and how they are dealt. */
@Component
class ValueDeck {
  private static final int PER_PAGE = 6;

  private final ValueCards cards = ShippedFile.read("values.yaml", ValueCards.class);
  private final LaidCookie cookie = new LaidCookie(cards);

  ValueCards cards() {
    return cards;
  }

  LaidCookie cookie() {
    return cookie;
  }

  int pages() {
    return (cards.values().size() + PER_PAGE - 1) / PER_PAGE;
  }

  /** @param number from 1 */
  Optional<List<Card>> findPage(String number) {
    int page = number.matches("[1-9]") ? Integer.parseInt(number) : 0;
    if (page < 1 || page > pages()) return Optional.empty();
    return Optional.of(cards.values().subList((page - 1) * PER_PAGE, Math.min(page * PER_PAGE, cards.values().size())));
  }

  /** Where somebody goes who has laid her cards. */
  String after(Laid laid) {
    if (laid.pool(cards).isEmpty()) return ValueController.CARDS + "1?tomt";
    if (laid.pool(cards).size() > Laid.MOST_COMPARED && laid.compared(cards).isEmpty()) return ValueController.CHOICE;
    return laid.sorting(cards).next().isPresent() ? ValueController.PAIRS : ValueResultController.RESULT;
  }
}
