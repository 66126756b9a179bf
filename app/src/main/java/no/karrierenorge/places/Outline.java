package no.karrierenorge.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import no.karrierenorge.platform.imports.RowRejected;
import tools.jackson.databind.JsonNode;

/**
 * A county's shape, drawn flat and simplified for a map of the whole country. The projection is the spherical transverse Mercator about
 * 15° E, as on Norwegian maps; the view box is {@code 0 0 780 1000} for all counties,
 * but for one that is {@link #fitted}.
 */
record Outline(List<List<Point>> rings) {
  private static final double CENTRAL_MERIDIAN = Math.toRadians(15);
  private static final double SCALE = 4200;
  private static final double WEST = -0.092;
  private static final double NORTH = 1.2475;

  /** Points nearer than this to the line between their neighbours are left out, and islands smaller than its square. */
  private static final double TOLERANCE = 0.8;

  /** A place in the view box. */
  record Point(double x, double y) {}

  /** Reads a GeoJSON polygon or several; one that is not closed or not in Norway rejects the feature. */
  static Outline of(JsonNode geometry) {
    var rings = new ArrayList<List<Point>>();
    JsonNode coordinates = geometry.path("coordinates");
    switch (geometry.path("type").asString("")) {
      case "Polygon" -> addPolygon(coordinates, rings);
      case "MultiPolygon" -> coordinates.forEach(polygon -> addPolygon(polygon, rings));
      default -> throw new RowRejected("its geometry is neither a polygon nor several");
    }
    if (rings.isEmpty()) throw new RowRejected("its geometry is empty");
    return new Outline(rings);
  }

  private static void addPolygon(JsonNode polygon, List<List<Point>> rings) {
    polygon.forEach(ring -> {
      if (ring.size() < 4 || !ring.path(0).equals(ring.path(ring.size() - 1))) throw new RowRejected("a ring of its border is not closed");
      rings.add(ring.valueStream().map(Outline::point).toList());
    });
  }

  private static Point point(JsonNode position) {
    double longitude = position.path(0).asDouble(Double.NaN);
    double latitude = position.path(1).asDouble(Double.NaN);
    boolean inNorway = longitude > 0 && longitude < 35 && latitude > 55 && latitude < 82;
    if (!inNorway) throw new RowRejected("its border leaves Norway");
    double east = Math.toRadians(longitude) - CENTRAL_MERIDIAN;
    double north = Math.toRadians(latitude);
    double across = Math.cos(north) * Math.sin(east);
    double x = 0.5 * Math.log((1 + across) / (1 - across));
    double y = Math.atan2(Math.tan(north), Math.cos(east));
    return new Point((x - WEST) * SCALE, (NORTH - y) * SCALE);
  }

  /** The same shape from the origin on, its longer side this long. */
  Outline fitted(double longerSide) {
    double left = least(Point::x);
    double top = least(Point::y);
    double scale = longerSide / Math.max(right() - left, bottom() - top);
    return new Outline(rings.stream()
        .map(ring -> ring.stream().map(point -> new Point((point.x() - left) * scale, (point.y() - top) * scale)).toList())
        .toList());
  }

  double right() {
    return points().mapToDouble(Point::x).max().orElseThrow();
  }

  double bottom() {
    return points().mapToDouble(Point::y).max().orElseThrow();
  }

  private double least(ToDoubleFunction<Point> side) {
    return points().mapToDouble(side).min().orElseThrow();
  }

  private Stream<Point> points() {
    return rings.stream().flatMap(List::stream);
  }

  /** The largest ring first; what is too small to be seen is left out. */
  String path() {
    var path = new StringBuilder();
    List<List<Point>> largestFirst = rings.stream().sorted(Comparator.comparingDouble(Outline::area).reversed()).toList();
    for (List<Point> ring : largestFirst) {
      if (path.isEmpty() || area(ring) > TOLERANCE * TOLERANCE) draw(simplified(ring), path);
    }
    return path.toString();
  }

  private static void draw(List<Point> ring, StringBuilder path) {
    for (int i = 0; i < ring.size() - 1; i++) {
      Point point = ring.get(i);
      path.append(String.format(Locale.ROOT, "%s%.1f %.1f", i == 0 ? "M" : "L", point.x(), point.y()));
    }
    path.append('Z');
  }

  private static double area(List<Point> ring) {
    double doubled = 0;
    for (int i = 1; i < ring.size(); i++) doubled += ring.get(i - 1).x() * ring.get(i).y() - ring.get(i).x() * ring.get(i - 1).y();
    return Math.abs(doubled) / 2;
  }

  /** Douglas and Peucker 1973, from the first point to the one farthest from it and back. */
  private static List<Point> simplified(List<Point> ring) {
    int farthest = 0;
    for (int i = 1; i < ring.size(); i++) {
      if (distance(ring.getFirst(), ring.get(i)) > distance(ring.getFirst(), ring.get(farthest))) farthest = i;
    }
    var kept = new ArrayList<Point>();
    kept.add(ring.getFirst());
    keep(ring.subList(0, farthest + 1), kept);
    keep(ring.subList(farthest, ring.size()), kept);
    return kept;
  }

  /** Adds what is kept of the line after its first point. */
  private static void keep(List<Point> line, List<Point> kept) {
    int farthest = 0;
    double most = TOLERANCE;
    for (int i = 1; i < line.size() - 1; i++) {
      double away = distanceToLine(line.get(i), line.getFirst(), line.getLast());
      if (away > most) {
        farthest = i;
        most = away;
      }
    }
    if (farthest == 0) {
      kept.add(line.getLast());
      return;
    }
    keep(line.subList(0, farthest + 1), kept);
    keep(line.subList(farthest, line.size()), kept);
  }

  private static double distance(Point one, Point other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }

  private static double distanceToLine(Point point, Point from, Point to) {
    double length = distance(from, to);
    if (length == 0) return distance(point, from);
    double doubledArea = (to.x() - from.x()) * (from.y() - point.y()) - (from.x() - point.x()) * (to.y() - from.y());
    return Math.abs(doubledArea) / length;
  }
}
