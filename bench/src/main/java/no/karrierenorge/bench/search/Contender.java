package no.karrierenorge.bench.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import no.karrierenorge.bench.Load;
import no.karrierenorge.bench.Load.Lanes;
import no.karrierenorge.bench.Load.Plan;
import no.karrierenorge.bench.Load.Result;

/** One that is asked, how, and what was measured in each round. */
record Contender(String name, Lanes lanes, List<String> questions, List<Round> rounds) {
  private static final Plan HELD = new Plan(200, 8, 4);
  private static final Plan UNTIL_FULL = new Plan(0, 8, 4);
  private static final Plan WARMING = new Plan(0, 20, 4);

  record Round(Result held, double perSecond) {}

  Contender(String name, Lanes lanes, List<String> questions) {
    this(name, lanes, questions, new ArrayList<>());
  }

  void warm() {
    Load.sustained(lanes, questions, WARMING);
  }

  void measure() {
    rounds.add(new Round(Load.atRate(lanes, questions, HELD), Load.sustained(lanes, questions, UNTIL_FULL)));
  }

  /** The median of the rounds, with one digit after the point. */
  String median(ToDoubleFunction<Round> figure) {
    return String.format(Locale.ROOT, "%.1f", number(figure));
  }

  /** How many times as many a second as another, in the same round. */
  String times(Contender other) {
    double[] ratios = new double[rounds.size()];
    for (int i = 0; i < ratios.length; i++) ratios[i] = rounds.get(i).perSecond() / other.rounds.get(i).perSecond();
    Arrays.sort(ratios);
    return String.format(Locale.ROOT, "%.2f", ratios[ratios.length / 2]);
  }

  private double number(ToDoubleFunction<Round> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
