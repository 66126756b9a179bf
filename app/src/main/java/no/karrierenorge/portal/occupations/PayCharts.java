package no.karrierenorge.portal.occupations;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.karrierenorge.labourmarket.Figure;
import no.karrierenorge.labourmarket.Pay;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.language.Numbers;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.portal.occupations.view.PayChart;

/** Turns pay into a picture: a scale of round numbers that holds every figure, and each figure's place on it. */
final class PayCharts {
  private PayCharts() {}

  /** @param standardGroup the STYRK-08 group that the figures are for: other occupations may belong to it too */
  static PayChart of(Pay pay, String standardGroup) {
    Scale scale = Scale.holding(pay.groups().stream().flatMap(PayCharts::figures).mapToLong(Long::longValue));
    List<PayChart.Row> rows = pay.groups().stream().map(group -> row(group, scale)).toList();
    return new PayChart(pay.period(), sentence(pay), standardGroup, scale.ticks(), rows, pay.dataset().source() + ", " + t("figure.table", pay.dataset().id()),
        Dates.of(pay.dataset().updatedOn()));
  }

  private static Stream<Long> figures(Pay.Group group) {
    return Stream.of(group.lower(), group.median(), group.upper())
        .flatMap(figure -> figure instanceof Figure.Value(long number) ? Stream.of(number) : Stream.empty());
  }

  private static String sentence(Pay pay) {
    Pay.Group all = pay.groups().getFirst();
    if (all.lower() instanceof Figure.Value(long lower) && all.upper() instanceof Figure.Value(long upper)) {
      return t("occupation.pay.middle-half", number(lower), number(upper));
    }
    return t("occupation.pay.incomplete");
  }

  private static PayChart.Row row(Pay.Group group, Scale scale) {
    String name = group.sex().name().toLowerCase(Locale.ROOT);
    if (group.lower() instanceof Figure.Value(long lower)
        && group.median() instanceof Figure.Value(long median)
        && group.upper() instanceof Figure.Value(long upper)) {
      double from = scale.place(lower);
      return new PayChart.Row("occupation.pay." + name, name, number(lower), number(median), number(upper), true, percent(from),
          percent(scale.place(upper) - from), percent(scale.place(median)));
    }
    return new PayChart.Row("occupation.pay." + name, name, Figures.text(group.lower()), Figures.text(group.median()),
        Figures.text(group.upper()), false, "0", "0", "0");
  }

  private static String number(long number) {
    return Numbers.whole(Text.language(), number);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f", share * 100);
  }

  /** From one round number to another, in steps that give two to five labels. */
  record Scale(long from, long to, long step) {
    static Scale holding(LongStream figures) {
      var range = figures.summaryStatistics();
      if (range.getCount() == 0) return new Scale(0, 10_000, 10_000);
      long step = Math.max(10_000, Math.round((range.getMax() - range.getMin()) / 30_000.0) * 10_000);
      long from = Math.floorDiv(range.getMin() - 1_000, step) * step;
      long to = Math.ceilDiv(range.getMax() + 1_000, step) * step;
      return new Scale(Math.max(0, from), to, step);
    }

    double place(long number) {
      return (number - from) / (double) (to - from);
    }

    List<PayChart.Tick> ticks() {
      var ticks = new ArrayList<PayChart.Tick>();
      for (long at = from; at <= to; at += step) {
        String anchor = at == from ? "start" : at == to ? "end" : "middle";
        String label = at == to ? t("figure.kroner", number(at)) : number(at);
        ticks.add(new PayChart.Tick(label, percent(place(at)), anchor));
      }
      return List.copyOf(ticks);
    }
  }
}
