package no.karrierenorge.assessments.compass;

import static no.karrierenorge.platform.language.Text.count;

import java.util.List;
import no.karrierenorge.assessments.compass.view.CompassPage.Spot;
import no.karrierenorge.assessments.compass.view.CompassPage.Twig;
import org.jspecify.annotations.Nullable;

/** The nested lists in words. Here a link chooses all that stands above it, too. */
record ListComposer(DrawingComposer drawing, Compass compass, Course course) {
  /** So few occupations are read at once: everything stands open. */
  private static final int FEW = 12;

  List<Twig> twigs(List<Branch> branches) {
    boolean isOpen = compass.along(course).count() <= FEW;
    return branches.stream().map(branch -> twig(branch, isOpen)).toList();
  }

  private Twig twig(Branch branch, boolean isOpen) {
    Node node = branch.node();
    List<Twig> twigs = branch.branches().stream().map(under -> twig(under, isOpen)).toList();
    Course to = course.has(node) ? course.without(node.layer()) : branch.course();
    var spot = new Spot(drawing.titles().of(node), CompassController.at(to), drawing.state(node), node.page());
    Layer below = node.layer().next().orElse(node.layer());
    return new Twig(spot, twigs, isOpen || course.has(node) ? null : summary(branch), drawing.more(below, branch.more()));
  }

  /** Where there is one way on, what lies at its end is counted. */
  private static @Nullable String summary(Branch branch) {
    List<Branch> branches = branch.branches();
    if (branches.isEmpty()) return null;
    if (branches.size() == 1 && !branches.getFirst().branches().isEmpty()) return summary(branches.getFirst());
    return count("compass.list." + branches.getFirst().node().layer().word(), branches.size() + branch.more());
  }
}
