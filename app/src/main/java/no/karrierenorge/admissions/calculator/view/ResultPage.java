package no.karrierenorge.admissions.calculator.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portfolio.view.Keeping;
import org.jspecify.annotations.Nullable;

/**
 * What grades come to, by each year's rules.
 *
 * @param cautions what makes the sums say less than they seem to
 * @param years side by side
 * @param earlier years that are over, with their addresses
 * @param change the form with the same grades, nothing for what is saved
 * @param sum the chosen year's, line by line
 * @param reach studies held against it
 */
public record ResultPage(PageFrame frame, String headline, String lead, List<String> cautions, List<Year> years, List<Link> earlier, @Nullable String change, Sum sum,
    Reach reach, List<String> questions, Keeping keeping) implements PageView {

  /** @param first, ordinary the sum or why there is none */
  public record Year(String name, String path, boolean isChosen, Quota first, Quota ordinary, String summary) {}

  /** @param points nothing: there is no sum, and {@code word} says why */
  public record Quota(@Nullable String points, String word) {}

  /** @param gone what gives nothing this year any more */
  public record Sum(String title, List<Line> lines, List<String> gone) {}

  /** @param working how it came to that, or nothing; @param note what of the rule is not established, or nothing */
  public record Line(String label, String points, boolean isSum, @Nullable String working, String text, String paragraph, List<Source> sources,
      @Nullable String note) {}

  public record Source(String name, String url, String checked) {}

  /**
   * Studies as they stand to the points.
   *
   * @param lead what the limits are and how old
   * @param more the address with all studies within reach, or nothing where all are shown
   * @param roads requirements that are not met, with the subjects that would open them
   */
  public record Reach(String lead, List<Study> within, @Nullable String more, List<Study> near, List<Study> beyond, List<Road> roads, List<Study> open,
      List<Gender> genders, int year) {}

  /** @param closing what would close the gap */
  public record Study(String title, String path, String standing, List<String> places, List<String> closing) {}

  public record Road(String title, String text, List<String> ways, List<Link> studies) {}

  public record Link(String title, String path) {}

  /** Whether points for gender are counted: asked, and kept nowhere. */
  public record Gender(String value, String label, boolean isChosen) {}
}
