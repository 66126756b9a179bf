package no.karrierenorge.portal.comparison.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * Things side by side: a column each, a row for each question one asks of them.
 *
 * @param notices kind words about what was left out of the address, ready to show
 * @param pickers the lists to add from; empty when there is no more room
 * @param sources where the figures come from, ready to show
 */
public record ComparisonPage(
    PageFrame frame,
    List<Column> columns,
    List<Row> rows,
    List<String> notices,
    List<Picker> pickers,
    List<String> sources,
    boolean isTranslated)
    implements PageView {

  /** One of the things; {@code without} is this page without it. */
  public record Column(String title, String path, String without) {}

  /** The same question to each; {@code cells} in the order of the columns. */
  public record Row(String key, List<Cell> cells) {}

  /** An answer: one line stands alone, several are a list. {@code isBokmal} says that it is written in no other language. */
  public record Cell(List<String> lines, boolean isStrong, boolean isBokmal) {}

  /** A list to choose one more from; {@code chosen} goes along. */
  public record Picker(String parameter, String key, List<String> chosen, List<OptionGroup> groups) {}

  public record OptionGroup(String title, List<Option> options) {}

  public record Option(String value, String title) {}
}
