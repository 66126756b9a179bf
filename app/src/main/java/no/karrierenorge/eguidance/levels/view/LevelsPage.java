package no.karrierenorge.eguidance.levels.view;

import java.util.List;
import no.karrierenorge.eguidance.service.view.Fact;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * How well the service has done in a period.
 *
 * @param step the word of the spans it is cut into
 * @param from and {@code to}: as fields of dates hold them
 * @param csv address of the same figures for a spreadsheet
 * @param target within how long a chat is to be answered, in words
 */
public record LevelsPage(
    PageFrame frame,
    String step,
    List<String> steps,
    String from,
    String to,
    String csv,
    String target,
    List<Fact> facts,
    List<Chart> charts,
    List<Row> rows,
    List<Fact> channels,
    List<Told> told) implements PageView {

  /** One span of time, all figures in words. */
  public record Row(String span, String started, String answered, String abandoned, String within, String median, String ninetieth, String asked,
      String written) {}

  /** How far the told waits were from what came, beside the mean of the same hours; for a group of seekers. */
  public record Told(String key, String number, String error, String naive, String inside) {}
}
