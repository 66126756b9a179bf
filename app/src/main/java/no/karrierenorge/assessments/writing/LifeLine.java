package no.karrierenorge.assessments.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.karrierenorge.assessments.writing.view.Part.Dot;
import no.karrierenorge.assessments.writing.view.Part.Line;
import no.karrierenorge.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Draws points along a line: the trail of the look, with a post for each point. The table under it says the same in words. */
final class LifeLine {
  private static final double WIDTH = 100;
  private static final double MARGIN = 4;
  private static final double BOTTOM = 35;
  private static final double STEP = 7.5;

  private LifeLine() {}

  /** Nothing when fewer than two points have a height: there is no line then. */
  static @Nullable Line drawn(Field.Points points, List<List<String>> rows) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) if (!rows.get(i).get(1).isEmpty()) numbers.add(i);
    if (numbers.size() < 2) return null;
    var dots = new ArrayList<Dot>();
    for (int i = 0; i < numbers.size(); i++) {
      double x = MARGIN + i * (WIDTH - 2 * MARGIN) / (numbers.size() - 1);
      int level = Integer.parseInt(rows.get(numbers.get(i)).get(1));
      dots.add(new Dot(figure(x), figure(BOTTOM - (level - 1) * STEP), numbers.get(i) + 1));
    }
    String path = dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    return new Line(path, List.copyOf(dots), points.low().in(Text.language()), points.high().in(Text.language()));
  }

  private static String figure(double figure) {
    return String.format(Locale.ROOT, "%.2f", figure);
  }
}
