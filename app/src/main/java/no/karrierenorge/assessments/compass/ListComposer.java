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
    return new Twig(spot, twigs, isOpen || course.has(node) ? null : summary(branch, below), drawing.more(below, branch.more()));
  }

  private static @Nullable String summary(Branch branch, Layer below) {
    return branch.branches().isEmpty() ? null : count("compass.list." + below.word(), branch.branches().size() + branch.more());
  }
}
