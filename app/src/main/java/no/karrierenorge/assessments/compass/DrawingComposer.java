package no.karrierenorge.assessments.compass;

import static no.karrierenorge.platform.language.Text.count;
import static no.karrierenorge.platform.language.Text.t;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.karrierenorge.assessments.compass.View.Line;
import no.karrierenorge.assessments.compass.view.CompassPage.Column;
import no.karrierenorge.assessments.compass.view.CompassPage.Curve;
import no.karrierenorge.assessments.compass.view.CompassPage.Drawing;
import no.karrierenorge.assessments.compass.view.CompassPage.More;
import no.karrierenorge.assessments.compass.view.CompassPage.Spot;
import org.jspecify.annotations.Nullable;

/** Draws a view: every row is {@link #ROW} rem high, shorter columns stand in the middle, and lines bend from one to the next. */
record DrawingComposer(View view, Titles titles) {
  private static final double ROW = 3.5;
  private static final int UNITS = 100;

  Drawing drawing() {
    int rows = rows();
    List<Column> columns = view.columns().stream().map(column -> column(column, rows)).toList();
    return new Drawing(String.format(Locale.ROOT, "%.1frem", rows * ROW), rows * UNITS, isSpread(), columns);
  }

  private int rows() {
    return view.columns().stream().map(DrawingComposer::rows).max(Comparator.naturalOrder()).orElse(1);
  }

  /** "And more" takes a row of its own. */
  private static int rows(View.Column column) {
    return column.nodes().size() + (column.more() > 0 ? 1 : 0);
  }

  private Column column(View.Column column, int rows) {
    Layer layer = column.layer();
    List<Spot> spots = column.nodes().stream().map(this::spot).toList();
    String empty = spots.isEmpty() ? t("compass.empty." + layer.word()) : null;
    return new Column(layer.word(), t("compass.layer." + layer.word()), empty, spots, more(layer, column.more()),
        layer == Layer.AREA ? List.of() : curves(view.columns().get(layer.ordinal() - 1), column, rows));
  }

  private Spot spot(Node node) {
    return new Spot(titles.of(node), CompassController.choosing(view.course(), node), state(node), node.page());
  }

  String state(Node node) {
    if (view.course().has(node)) return "now";
    return view.isRoad(node) ? "road" : "open";
  }

  @Nullable More more(Layer layer, int more) {
    return more == 0 ? null : new More(count("compass.more", more), CompassController.whole(view.course(), layer));
  }

  /** The chosen road is drawn last, on top of the others. */
  private List<Curve> curves(View.Column left, View.Column right, int rows) {
    return view.lines(left.layer()).stream()
        .sorted(Comparator.comparing(Line::isRoad))
        .map(line -> new Curve(path(height(left, line.from(), rows), height(right, line.to(), rows)), state(line)))
        .toList();
  }

  /** The middle of a node's row. While nothing is chosen, a column's rows are spread over the whole height. */
  private int height(View.Column column, Node node, int rows) {
    int row = column.nodes().indexOf(node);
    if (isSpread()) return rows * UNITS * (2 * row + 1) / (2 * column.nodes().size());
    return (rows - rows(column)) * UNITS / 2 + row * UNITS + UNITS / 2;
  }

  private boolean isSpread() {
    return view.course().isEmpty();
  }

  private static String path(int from, int to) {
    return "M0 " + from + "C50 " + from + " 50 " + to + " 100 " + to;
  }

  private String state(Line line) {
    if (line.isRoad()) return "road";
    return view.isRoad(line.from()) || view.isRoad(line.to()) ? "near" : "far";
  }
}
