package no.karrierenorge.assessments.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.assessments.values.Judgement.Answer;

/** All that somebody has said of pairs, in the order in which she said it; of one pair the last word counts. */
record Judgements(List<Judgement> all) {
  static final Judgements NONE = new Judgements(List.of());

  Judgements {
    all = List.copyOf(all);
  }

  Judgements with(Judgement said) {
    var more = new ArrayList<>(all);
    more.removeIf(before -> before.isOf(said.first(), said.second()));
    more.add(said);
    return new Judgements(more);
  }

  Judgements withoutLast() {
    return all.isEmpty() ? this : new Judgements(all.subList(0, all.size() - 1));
  }

  Optional<Answer> find(String one, String other) {
    return all.stream().filter(judgement -> judgement.isOf(one, other)).findFirst().map(judgement -> judgement.from(one));
  }
}
