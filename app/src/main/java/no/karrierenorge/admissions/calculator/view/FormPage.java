package no.karrierenorge.admissions.calculator.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * A form of grades.
 *
 * @param problems all that is amiss, each a link to its field
 * @param rows the subjects that have a row of their own
 * @param oneOf further rows, in groups of which one is taken
 * @param chosen rows in which a subject is chosen
 * @param ticks subjects to be ticked where only the grades are told
 * @param again rows for what was taken again or added
 * @param about what else counts
 */
public record FormPage(PageFrame frame, String action, List<Amiss> problems, List<Row> rows, List<List<Row>> oneOf, List<Chosen> chosen,
    List<Tick> ticks, List<Chosen> again, Input loose, About about) implements PageView {

  /** @param problem beside the field, or nothing */
  public record Input(String name, String value, @Nullable String problem) {}

  public record Amiss(String field, String text) {}

  /** @param exam nothing where there is none */
  public record Row(String label, Input finals, @Nullable Input exam) {}

  /** @param kind what happened to the subject, where that is asked */
  public record Chosen(int number, Input subject, List<Option> subjects, List<Option> kinds, @Nullable Input kind, Input finals, @Nullable Input exam) {}

  public record Option(String value, String label, boolean isChosen) {}

  public record Tick(String name, String label, boolean isTicked) {}

  public record About(Input born, String bornHint, List<Tick> facts, List<Number> numbers) {}

  public record Number(Input input, String label, String hint) {}

  public boolean isByHand() {
    return rows.isEmpty();
  }
}
