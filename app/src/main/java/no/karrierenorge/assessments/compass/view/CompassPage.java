package no.karrierenorge.assessments.compass.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * The compass at one course.
 *
 * @param chosen what is chosen, from interest to education; each can be released
 * @param starts other places to begin, while nothing is chosen
 * @param list the same as the drawing, as nested lists
 */
public record CompassPage(
    PageFrame frame, List<Choice> chosen, List<Start> starts, Drawing drawing, List<Twig> list, List<String> questions, List<Step> steps)
    implements PageView {

  public record Choice(String layer, String title, String path) {}

  /** A question with one answer, which becomes {@code parameter} in the address. */
  public record Start(String parameter, String label, List<Group> groups) {}

  /** @param title empty where there is one group only */
  public record Group(String title, List<Option> options) {}

  public record Option(String value, String title) {}

  /**
   * Columns of rows of one height, and lines between them.
   *
   * @param height in rem, as the lines' drawing is high
   * @param units the same in the drawing's own units; it is a hundred wide
   * @param isSpread whether short columns take the whole height
   */
  public record Drawing(String height, int units, boolean isSpread, List<Column> columns) {}

  /**
   * One layer.
   *
   * @param empty what is said while nothing is shown, else nothing
   * @param lines those from the column before
   */
  public record Column(String word, String title, @Nullable String empty, List<Spot> spots, @Nullable More more, List<Curve> lines) {}

  /**
   * A node as a link that chooses or releases it.
   *
   * @param state {@code now} when it is chosen, {@code road} when the chosen road runs through it, else {@code open}
   * @param page its own page, or nothing
   */
  public record Spot(String title, String path, String state, @Nullable String page) {
    public boolean isChosen() {
      return state.equals("now");
    }
  }

  public record More(String text, String path) {}

  /** @param state {@code road}, {@code near} to what is chosen, or {@code far} from it */
  public record Curve(String path, String state) {}

  /**
   * A node in the nested lists.
   *
   * @param summary how many branches there are, or nothing where they stand open
   */
  public record Twig(Spot spot, List<Twig> twigs, @Nullable String summary, @Nullable More more) {}

  public record Step(String title, String text, String path) {}
}
