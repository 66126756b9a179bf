package no.karrierenorge.assessments.compass;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.web.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The compass; all that is chosen stands in the address, so that it can be bookmarked, sent on and gone back from. */
@Controller
class CompassController {
  static final String PATH = "/verktoy/jobbkompass";
  private static final String WHOLE = "alle";
  private static final String DRAWING = "#kompass";

  private final CompassComposer composer;

  CompassController(CompassComposer composer) {
    this.composer = composer;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView compass(@RequestParam Map<String, String> asked, Here here) {
    String word = asked.getOrDefault(WHOLE, "");
    Set<Layer> whole = Stream.of(Layer.values()).filter(layer -> layer.parameter().equals(word)).collect(Collectors.toSet());
    return Html.page("assessments/compass/compass", composer.of(Course.of(asked), whole, here));
  }

  static String at(Course course) {
    return PATH + course.query() + DRAWING;
  }

  /** Where a node's link leads: chosen already, it is released. */
  static String choosing(Course course, Node node) {
    return at(course.has(node) ? course.without(node.layer()) : course.with(node));
  }

  static String whole(Course course, Layer layer) {
    return PATH + course.query() + (course.isEmpty() ? "?" : "&") + WHOLE + "=" + layer.parameter() + DRAWING;
  }
}
