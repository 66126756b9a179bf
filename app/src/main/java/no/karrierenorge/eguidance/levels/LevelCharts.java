package no.karrierenorge.eguidance.levels;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import no.karrierenorge.eguidance.levels.view.Chart;
import no.karrierenorge.eguidance.service.Waits;
import org.jspecify.annotations.Nullable;

/** Turns service levels into columns over time. Spans in which nobody came leave a gap, and for quarter hours the nights are left out. */
final class LevelCharts {
  private static final double LEFT = 9;
  private static final double WIDTH = 100 - LEFT;
  private static final int MOST_LABELS = 5;

  private final List<LocalDateTime> axis;
  private final List<Level> levels;
  private final Step step;

  /** @param levels of the spans, without the whole period */
  LevelCharts(Span span, List<Level> levels) {
    this.step = span.step();
    this.levels = levels;
    this.axis = axis(span, levels);
  }

  private static List<LocalDateTime> axis(Span span, List<Level> levels) {
    var hours = levels.stream().mapToInt(level -> level.begins().getHour()).summaryStatistics();
    var axis = new ArrayList<LocalDateTime>();
    LocalDateTime end = span.to().plusDays(1).atStartOfDay();
    for (LocalDateTime at = span.step().first(span.from()); at.isBefore(end); at = span.step().next(at)) {
      if (span.step() != Step.QUARTER || at.getHour() >= hours.getMin() && at.getHour() <= hours.getMax()) axis.add(at);
    }
    return List.copyOf(axis);
  }

  Chart waits(String sentence) {
    return chart("waits", sentence,
        new Measure(level -> minutes(level.queued().ninetieth()), level -> minutes(level.queued().median()), "service.axis.minutes"));
  }

  Chart contacts(String sentence) {
    return chart("contacts", sentence, new Measure(level -> level.queued().started(), level -> level.queued().answered(), "service.axis.number"));
  }

  Chart within(String sentence) {
    return chart("within", sentence, Measure.share(level -> level.queued().within(), level -> level.queued().answered()));
  }

  Chart written(String sentence) {
    return chart("written", sentence, Measure.share(level -> level.written().kept(), level -> level.written().due()));
  }

  /** What the columns tell, what the darker ones before them tell, and the words at the lines. */
  private record Measure(ToDoubleFunction<Level> outer, ToDoubleFunction<Level> inner, String axisKey) {
    /** A part of a whole, in per cent; nothing where there is no whole. */
    static Measure share(ToLongFunction<Level> part, ToLongFunction<Level> whole) {
      return new Measure(level -> whole.applyAsLong(level) == 0 ? 0 : 100,
          level -> whole.applyAsLong(level) == 0 ? 0 : 100.0 * part.applyAsLong(level) / whole.applyAsLong(level), "service.axis.percent");
    }
  }

  private Chart chart(String id, String sentence, Measure measure) {
    double most = levels.stream().mapToDouble(measure.outer).max().orElse(1);
    double top = top(most);
    List<Chart.Column> columns = levels.stream().filter(level -> axis.contains(level.begins())).map(level -> column(level, measure, top)).toList();
    List<Chart.Line> lines = IntStream.rangeClosed(0, 2)
        .mapToObj(i -> new Chart.Line(t(measure.axisKey, Waits.number(Math.round(top * i / 2))), y(top * i / 2, top)))
        .toList();
    return new Chart(id, "service.chart." + id, sentence, lines, columns, labels());
  }

  private Chart.Column column(Level level, Measure measure, double top) {
    double width = WIDTH / axis.size();
    double x = LEFT + width * axis.indexOf(level.begins());
    return new Chart.Column(percent(x + width * 0.1), percent(width * 0.8), y(measure.outer.applyAsDouble(level), top), y(measure.inner.applyAsDouble(level), top));
  }

  /** A round number that holds the highest column, half of it round too. */
  private static double top(double most) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(most, 2))));
    return IntStream.of(1, 2, 4, 6, 8, 10).mapToDouble(factor -> factor * power).filter(top -> top >= most).findFirst().orElse(10 * power);
  }

  private static int y(double value, double top) {
    return Chart.HEIGHT - (int) Math.round((Chart.HEIGHT - 20) * value / top);
  }

  private List<Chart.Label> labels() {
    int apart = Math.max(1, (int) Math.ceil(axis.size() / (double) MOST_LABELS));
    return IntStream.range(0, axis.size())
        .filter(i -> i % apart == 0)
        .mapToObj(i -> new Chart.Label(percent(LEFT + WIDTH * i / axis.size()), Spans.brief(step, axis.get(i)), "start"))
        .toList();
  }

  private static double minutes(@Nullable Duration wait) {
    return wait == null ? 0 : wait.toSeconds() / 60.0;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f", share);
  }
}
