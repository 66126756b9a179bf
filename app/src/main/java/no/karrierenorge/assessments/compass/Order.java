package no.karrierenorge.assessments.compass;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** In which order the nodes of a layer stand: the chosen, then the most strongly connected, then by title. */
record Order(Compass compass, Comparator<Node> byTitle) {
  /** All that is connected with what the course has chosen in the other layers. */
  List<Node> of(Layer layer, Course course) {
    Course others = course.without(layer);
    Map<Node, Integer> strengths = compass.strengths(layer, others);
    Comparator<Node> strongest = Comparator.comparing((Node node) -> strengths.getOrDefault(node, 0)).reversed();
    return strengths.keySet().stream()
        .filter(node -> !others.isEmpty() || layer.compareTo(Layer.FIELD) <= 0 || course.has(node))
        .sorted((others.isEmpty() ? Comparator.comparing(compass::bearing) : chosenFirst(course).thenComparing(strongest)).thenComparing(byTitle))
        .toList();
  }

  private static Comparator<Node> chosenFirst(Course course) {
    return Comparator.comparing(node -> !course.has(node));
  }
}
