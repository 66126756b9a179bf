package no.karrierenorge.assessments.compass;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The same as nested lists: an area with its fields, these with their occupations, these with their education.
 *
 * @param course the course with all above it, and itself, chosen
 * @param more how many branches it has besides these
 */
record Branch(Node node, Course course, List<Branch> branches, int more) {
  /** All areas that the course reaches. */
  static List<Branch> of(Order order, Course course, Set<Layer> whole) {
    return new Growth(order, course, whole).from(Layer.AREA, course);
  }

  private record Growth(Order order, Course course, Set<Layer> whole) {
    List<Branch> from(Layer layer, Course above) {
      return nodes(layer, above).stream().limit(most(layer)).map(node -> branch(node, above.with(node))).toList();
    }

    /** Alternatives to what is chosen stand only below what is chosen too. */
    private List<Node> nodes(Layer layer, Course above) {
      List<Node> nodes = order.of(layer, above);
      boolean isAlone = layer != Layer.AREA && course.has(layer) && !course.has(Layer.values()[layer.ordinal() - 1]);
      return isAlone ? nodes.stream().filter(course::has).toList() : nodes;
    }

    private Branch branch(Node node, Course here) {
      Optional<Layer> below = node.layer().next().filter(layer -> grows(node));
      if (below.isEmpty()) return new Branch(node, here, List.of(), 0);
      List<Branch> branches = from(below.get(), here);
      return new Branch(node, here, branches, nodes(below.get(), here).size() - branches.size());
    }

    /** Beside something chosen stand its alternatives, bare; below nothing chosen it goes no deeper than one wants to read. */
    private boolean grows(Node node) {
      if (course.has(node)) return true;
      if (course.has(node.layer())) return false;
      return switch (node.layer()) {
        case AREA -> true;
        case FIELD -> !course.isEmpty();
        case OCCUPATION -> course.has(Layer.FIELD) && !course.has(Layer.EDUCATION);
        case EDUCATION -> false;
      };
    }

    private int most(Layer layer) {
      return course.isEmpty() || whole.contains(layer) ? Integer.MAX_VALUE : View.MOST;
    }
  }
}
