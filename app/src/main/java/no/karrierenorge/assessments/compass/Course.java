package no.karrierenorge.assessments.compass;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody has chosen, at most one node of each layer; in every view of it she can choose on or release. */
record Course(Map<Layer, String> chosen) {
  static final Course NONE = new Course(Map.of());

  Course {
    chosen = Map.copyOf(chosen);
  }

  /** The choices in an address; empty ones are none. */
  static Course of(Map<String, String> parameters) {
    Course course = NONE;
    for (Layer layer : Layer.values()) {
      @Nullable String id = parameters.get(layer.parameter());
      if (id != null && !id.isBlank()) course = course.with(new Node(layer, id));
    }
    return course;
  }

  Course with(Node node) {
    var more = new EnumMap<Layer, String>(Layer.class);
    more.putAll(chosen);
    more.put(node.layer(), node.id());
    return new Course(more);
  }

  Course without(Layer layer) {
    var fewer = new EnumMap<Layer, String>(Layer.class);
    fewer.putAll(chosen);
    fewer.remove(layer);
    return new Course(fewer);
  }

  boolean isEmpty() {
    return chosen.isEmpty();
  }

  boolean has(Layer layer) {
    return chosen.containsKey(layer);
  }

  boolean has(Node node) {
    return node.id().equals(chosen.get(node.layer()));
  }

  /** The chosen nodes, from interest to education. */
  Stream<Node> nodes() {
    return Stream.of(Layer.values()).filter(this::has).map(layer -> new Node(layer, chosen.getOrDefault(layer, "")));
  }

  boolean runsAlong(Strand strand) {
    return nodes().allMatch(strand::holds);
  }

  /** How much an occupation counts for: twice where the chosen area is its strongest. */
  int weight(Strand strand) {
    return strand.at(Layer.AREA).getOrDefault(chosen.getOrDefault(Layer.AREA, ""), 1);
  }

  /** As a query, with its question mark; nothing chosen is an empty text. */
  String query() {
    if (isEmpty()) return "";
    return nodes().map(node -> node.layer().parameter() + "=" + node.id()).collect(Collectors.joining("&", "?", ""));
  }
}
