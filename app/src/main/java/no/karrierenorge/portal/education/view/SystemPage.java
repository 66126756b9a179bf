package no.karrierenorge.portal.education.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * The education system as one picture and as one list.
 *
 * @param start where the reader stands, or nothing before she has said so
 */
public record SystemPage(
    PageFrame frame, @Nullable Start start, List<Link> stands, Picture picture, List<Level> levels, List<SourceLine> sources)
    implements PageView {

  /** What the place one stands opens, and what leads to it. */
  public record Start(Stage stage, List<Way> next, List<Link> furtherOn, List<Way> before) {}

  /** A way from one stage to another; {@code how} may be empty. */
  public record Way(String title, String path, String how) {}

  public record Stage(String slug, String title, String path, String years, String text, @Nullable String more, List<Way> opens) {}

  /** The stages of one level, the highest first. */
  public record Level(String titleKey, List<Stage> stages) {}

  /** The drawing: x in per cent of the width, y in pixels from the top. */
  public record Picture(int height, List<Band> bands, List<Line> lines, List<Mark> marks) {}

  public record Band(String titleKey, int y, int height, boolean isTinted) {}

  /** A way between two marks; {@code state} is {@code next}, {@code further}, {@code before} or {@code quiet}. */
  public record Line(String from, String to, String x1, int y1, String x2, int y2, String state) {}

  /** A stage; {@code state} is {@code now}, {@code next}, {@code further}, {@code before} or {@code quiet}. */
  public record Mark(String slug, String title, String path, String x, int y, String labelX, String state) {
    /** The words that say what the mark's form shows. */
    public String stateKey() {
      return "education.system.state." + state;
    }
  }
}
