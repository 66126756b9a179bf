package no.karrierenorge.assessments.compass;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How interests, fields, occupations and education hang together: every connection goes through an occupation. */
record Compass(List<Strand> strands) {
  private static final String HEXAGON = "RIASEC";
  private static final List<Layer> FIRMEST_FIRST = List.of(Layer.OCCUPATION, Layer.EDUCATION, Layer.FIELD, Layer.AREA);

  /** The occupations that a course runs along; all of them while nothing is chosen. */
  Stream<Strand> along(Course course) {
    return strands.stream().filter(course::runsAlong);
  }

  boolean isOpen(Course course) {
    return along(course).findAny().isPresent();
  }

  /**
   * What is asked for as far as it exists and hangs together: an address may be old or made by hand. What says most is kept first.
   */
  Course fitting(Course asked) {
    Course kept = Course.NONE;
    for (Layer layer : FIRMEST_FIRST) {
      if (!asked.has(layer)) continue;
      Course longer = kept.with(new Node(layer, asked.chosen().getOrDefault(layer, "")));
      if (isOpen(longer)) kept = longer;
    }
    return kept;
  }

  /**
   * The nodes of a layer that a course reaches, each with its strength: the number of occupations that lead there, counted double where
   * the area is the occupation's strongest, and double where the education is what gives the occupation.
   */
  Map<Node, Integer> strengths(Layer layer, Course course) {
    var strengths = new HashMap<Node, Integer>();
    along(course).forEach(strand -> strand.at(layer)
        .forEach((id, strength) -> strengths.merge(new Node(layer, id), strength * course.weight(strand), Integer::sum)));
    return strengths;
  }

  /** The two areas that the occupations along a course have most of; as everywhere, ties go round the hexagon. */
  List<Node> areas(Course course) {
    Map<Node, Integer> strengths = strengths(Layer.AREA, course.without(Layer.AREA));
    return Stream.of(HEXAGON.split(""))
        .map(letter -> new Node(Layer.AREA, letter))
        .filter(strengths::containsKey)
        .sorted((one, other) -> strengths.getOrDefault(other, 0) - strengths.getOrDefault(one, 0))
        .limit(2)
        .toList();
  }

  /** Where on the hexagon a node lies: an area itself, anything else at its strongest area. */
  int bearing(Node node) {
    return HEXAGON.indexOf(node.layer() == Layer.AREA ? node.id() : areas(Course.NONE.with(node)).getFirst().id());
  }
}
