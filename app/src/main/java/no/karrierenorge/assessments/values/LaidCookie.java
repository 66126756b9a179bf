package no.karrierenorge.assessments.values;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.assessments.values.Judgement.Answer;
import no.karrierenorge.assessments.values.ValueCards.Card;
import no.karrierenorge.platform.page.DraftCookie;
import org.springframework.http.ResponseCookie;

/** The cards on the device of whoever lays them: each card is one letter, behind the version that says which. */
record LaidCookie(ValueCards cards) {
  private static final String TOOL = "verdier";
  private static final int LETTERS = 36;
  private static final int A_JUDGEMENT = 3;

  Laid read(HttpServletRequest request) {
    return DraftCookie.find(request.getCookies(), TOOL).flatMap(this::read).orElse(Laid.NONE);
  }

  ResponseCookie of(Laid laid) {
    return DraftCookie.of(TOOL, written(laid));
  }

  String written(Laid laid) {
    List<String> compared = laid.compared(cards);
    String piles = cards.values().stream().map(card -> String.valueOf(laid.pile(card).sign())).collect(Collectors.joining());
    String kept = laid.kept().stream().map(this::letter).collect(Collectors.joining());
    String judgements = laid.judgements().all().stream()
        .filter(judgement -> compared.contains(judgement.first()) && compared.contains(judgement.second()))
        .map(judgement -> letter(judgement.first()) + letter(judgement.second()) + judgement.answer().sign())
        .collect(Collectors.joining());
    return String.join(".", Integer.toString(cards.version()), piles, kept, judgements);
  }

  /** Nothing when it is of another version, or was not written here. */
  Optional<Laid> read(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 4 || !parts[0].equals(Integer.toString(cards.version()))) return Optional.empty();
    List<String> kept = parts[2].chars().mapToObj(letter -> find((char) letter)).flatMap(Optional::stream).distinct().toList();
    return Optional.of(new Laid(piles(parts[1]), kept, judgements(parts[3])));
  }

  private Map<String, Pile> piles(String signs) {
    var piles = new LinkedHashMap<String, Pile>();
    for (int i = 0; i < Math.min(signs.length(), cards.values().size()); i++) {
      Pile pile = Pile.of(signs.charAt(i));
      if (pile != Pile.NONE) piles.put(cards.values().get(i).id(), pile);
    }
    return piles;
  }

  private Judgements judgements(String text) {
    var all = new ArrayList<Judgement>();
    for (int start = 0; start + A_JUDGEMENT <= text.length(); start += A_JUDGEMENT) {
      Optional<String> first = find(text.charAt(start));
      Optional<String> second = find(text.charAt(start + 1));
      Optional<Answer> answer = answer(text.charAt(start + 2));
      if (first.isPresent() && second.isPresent() && answer.isPresent()) all.add(new Judgement(first.get(), second.get(), answer.get()));
    }
    return new Judgements(all);
  }

  static Optional<Answer> answer(char sign) {
    return Stream.of(Answer.values()).filter(answer -> answer.sign() == sign).findFirst();
  }

  private String letter(String id) {
    return Integer.toString(cards.values().stream().map(Card::id).toList().indexOf(id), LETTERS);
  }

  private Optional<String> find(char letter) {
    int at = Character.digit(letter, LETTERS);
    return at < 0 || at >= cards.values().size() ? Optional.empty() : Optional.of(cards.values().get(at).id());
  }
}
