package no.karrierenorge.assessments.compass;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.karrierenorge.assessments.compass.KnownCompass.Known;
import no.karrierenorge.assessments.compass.view.CompassPage;
import no.karrierenorge.assessments.compass.view.CompassPage.Choice;
import no.karrierenorge.assessments.compass.view.CompassPage.Group;
import no.karrierenorge.assessments.compass.view.CompassPage.Option;
import no.karrierenorge.assessments.compass.view.CompassPage.Start;
import no.karrierenorge.assessments.compass.view.CompassPage.Step;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import org.springframework.stereotype.Component;

/** Puts the compass together for what an address asks for. */
@Component
class CompassComposer {
  private final KnownCompass known;

  CompassComposer(KnownCompass known) {
    this.known = known;
  }

  CompassPage of(Course asked, Set<Layer> whole, Here here) {
    Known all = known.all();
    Course course = all.compass().fitting(asked);
    var order = new Order(all.compass(), all.titles().order());
    var drawing = new DrawingComposer(View.of(order, course, whole), all.titles());
    var list = new ListComposer(drawing, all.compass(), course);
    return new CompassPage(frame(course, all.titles(), here), chosen(course, all.titles()), course.isEmpty() ? starts(all) : List.of(),
        drawing.drawing(), list.twigs(Branch.of(order, course, whole)), questions(course), steps(course, all.titles()));
  }

  /** One page for everybody at each course; search engines list the first alone. */
  private static PageFrame frame(Course course, Titles titles, Here here) {
    String title = course.isEmpty() ? t("compass.title") : t("compass.title.at", String.join(", ", course.nodes().map(titles::of).toList()));
    PageFrame frame = here.frame(title, t("compass.description")).at(new Crumb(t("compass.crumb"), CompassController.PATH)).behind(Door.KNOW);
    return here.query() == null ? frame : frame.unlisted();
  }

  private static List<Choice> chosen(Course course, Titles titles) {
    return course.nodes()
        .map(node -> new Choice(t("compass.layer.one." + node.layer().word()), titles.of(node), CompassController.choosing(course, node)))
        .toList();
  }

  private static List<Start> starts(Known all) {
    Group occupations = group("", all, node -> node.layer() == Layer.OCCUPATION);
    List<Group> educations = Stream.of("videregaende", "studier")
        .map(folder -> group(t("compass.start." + folder), all, node -> node.id().startsWith("/utdanning/" + folder + "/")))
        .toList();
    return List.of(new Start(Layer.OCCUPATION.parameter(), t("compass.start.occupation"), List.of(occupations)),
        new Start(Layer.EDUCATION.parameter(), t("compass.start.education"), educations));
  }

  /** An education that no occupation is known to need leads nowhere here. */
  private static Group group(String title, Known all, Predicate<Node> belongs) {
    return new Group(title, all.titles().own().keySet().stream()
        .filter(belongs)
        .filter(node -> all.compass().isOpen(Course.NONE.with(node)))
        .sorted(all.titles().order())
        .map(node -> new Option(node.id(), all.titles().of(node)))
        .toList());
  }

  private static List<String> questions(Course course) {
    String deepest = course.nodes().reduce((one, other) -> other).map(node -> node.layer().word()).orElse("none");
    return List.of(t("compass.question." + deepest), t("compass.question.known"), t("compass.question.turn"));
  }

  private static List<Step> steps(Course course, Titles titles) {
    var steps = new ArrayList<Step>();
    find(course, Layer.OCCUPATION).ifPresent(node -> {
      steps.add(new Step(t("compass.step.read", titles.of(node)), t("compass.step.read.occupation"), "/yrker/" + node.id()));
      steps.add(new Step(t("compass.step.compare"), t("compass.step.compare.text"), "/verktoy/sammenlign?yrke=" + node.id()));
    });
    find(course, Layer.EDUCATION).ifPresent(node -> steps.add(new Step(t("compass.step.read", titles.of(node)), t("compass.step.read.education"), node.id())));
    steps.add(new Step(t("compass.step.interests"), t("compass.step.interests.text"), "/verktoy/interesser"));
    steps.add(new Step(t("compass.step.points"), t("compass.step.points.text"), "/verktoy/karakterkalkulator"));
    return List.copyOf(steps);
  }

  private static Optional<Node> find(Course course, Layer layer) {
    return course.nodes().filter(node -> node.layer() == layer).findFirst();
  }
}
