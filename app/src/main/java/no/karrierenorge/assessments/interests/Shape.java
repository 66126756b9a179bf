package no.karrierenorge.assessments.interests;

import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The shape of six figures, whatever their height: their distances from their mean, at length 1. The sum of products of two shapes is
 * Pearson's correlation of the figures.
 */
final class Shape {
  private static final double LEVEL = 1e-9;

  private final double[] sides;

  private Shape(double[] sides) {
    this.sides = sides;
  }

  static Shape of(List<Double> figures) {
    double mean = figures.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    return lengthened(figures.stream().mapToDouble(figure -> figure - mean).toArray());
  }

  private static Shape lengthened(double[] sides) {
    double length = Math.sqrt(DoubleStream.of(sides).map(side -> side * side).sum());
    return new Shape(DoubleStream.of(sides).map(side -> length < LEVEL ? 0 : side / length).toArray());
  }

  /** Whether the figures are all alike: then they resemble nothing, and {@link #likeness} is 0 with everything. */
  boolean isLevel() {
    return DoubleStream.of(sides).allMatch(side -> side == 0);
  }

  /** @return the correlation of the two, from -1 to 1 */
  double likeness(Shape other) {
    double sum = 0;
    for (int i = 0; i < sides.length; i++) sum += sides[i] * other.sides[i];
    return sum;
  }

  /**
   * This shape, drawn some way towards shapes that somebody wants more of and away from those she does not recognise herself in (after
   * J. J. Rocchio's relevance feedback, 1971).
   *
   * @param weight how far the mean of the others draws, where this shape itself weighs 1
   */
  Shape drawn(Collection<Shape> more, Collection<Shape> less, double weight) {
    double[] drawn = sides.clone();
    for (int i = 0; i < drawn.length; i++) drawn[i] += weight * (mean(more, i) - mean(less, i));
    return lengthened(drawn);
  }

  private static double mean(Collection<Shape> shapes, int side) {
    return shapes.stream().mapToDouble(shape -> shape.sides[side]).average().orElse(0);
  }
}
