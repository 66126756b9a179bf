package no.karrierenorge.assessments.compass;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a course shows: a column for each layer, and the lines between neighbours. */
record View(Compass compass, Course course, List<Column> columns) {
  static final int MOST = 8;

  /** @param more how many that are connected too, and not shown */
  record Column(Layer layer, List<Node> nodes, int more) {}

  /** @param isRoad whether it is part of what has been chosen */
  record Line(Node from, Node to, boolean isRoad) {}

  /** @param whole layers of which everything is to be shown */
  static View of(Order order, Course course, Set<Layer> whole) {
    return new View(order.compass(), course, Stream.of(Layer.values()).map(layer -> column(order.of(layer, course), layer, course, whole)).toList());
  }

  /** While nothing is chosen, all areas and fields are shown, and no more. */
  private static Column column(List<Node> connected, Layer layer, Course course, Set<Layer> whole) {
    if (course.isEmpty() || whole.contains(layer) || connected.size() <= MOST) return new Column(layer, connected, 0);
    List<Node> shown = new ArrayList<>(connected.subList(0, MOST));
    connected.stream().filter(course::has).filter(node -> !shown.contains(node)).forEach(node -> shown.set(MOST - 1, node));
    return new Column(layer, List.copyOf(shown), connected.size() - MOST);
  }

  /** The lines from a layer to the next. */
  List<Line> lines(Layer from) {
    Layer to = from.next().orElseThrow();
    return columns.get(from.ordinal()).nodes().stream()
        .flatMap(one -> columns.get(to.ordinal()).nodes().stream()
            .filter(other -> isConnected(one, other) && isTold(one, other))
            .map(other -> new Line(one, other, isRoad(one) && isRoad(other))))
        .toList();
  }

  private boolean isConnected(Node one, Node other) {
    return compass.isOpen(course.with(one).with(other));
  }

  /** Where something is chosen only what touches it is drawn; else fields are tied to the two areas they have most of. */
  private boolean isTold(Node one, Node other) {
    if (course.has(one.layer()) || course.has(other.layer())) return course.has(one) || course.has(other);
    return one.layer() != Layer.AREA || compass.areas(course.with(other)).contains(one);
  }

  /** An occupation has one field: whoever chooses it has gone through that. */
  boolean isRoad(Node node) {
    return course.has(node) || node.layer() == Layer.FIELD && course.has(Layer.OCCUPATION);
  }
}
