package no.karrierenorge.assessments.writing;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.karrierenorge.assessments.writing.view.Box;
import no.karrierenorge.assessments.writing.view.Hidden;
import no.karrierenorge.assessments.writing.view.Part;
import no.karrierenorge.assessments.writing.view.Problem;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/** Shows prompts: as a form, as a page to read, and carried along in another form. */
public final class Writing {
  /** A form has this and a prompt's id when one more row is wanted there. */
  public static final String MORE = "mer";

  private static final int MORE_ROWS = 3;

  private Writing() {}

  /** @param sent what the form has sent, with {@link #MORE} if there are to be more rows; empty for a form that begins */
  public static List<Box> boxes(List<Prompt> prompts, Written written, Map<String, String> sent) {
    Map<String, String> problems = written.problems(prompts);
    return prompts.stream().map(prompt -> box(prompt, written, problems, prompt.id().equals(sent.get(MORE)))).toList();
  }

  private static Box box(Prompt prompt, Written written, Map<String, String> problems, boolean isGrowing) {
    Field field = prompt.field();
    List<List<String>> typed = written.rows(prompt.id());
    int rows = Math.min(field.most(), Math.max(field.begin(), typed.size()) + (isGrowing ? MORE_ROWS : 0));
    List<List<Box.Cell>> cells = IntStream.range(0, rows).mapToObj(row -> row(prompt, row, typed, problems)).toList();
    return new Box(prompt.id(), in(prompt.prompt()), find(prompt.hint()), find(prompt.example()), heads(field), cells, levels(field), rows < field.most());
  }

  private static List<Box.Cell> row(Prompt prompt, int row, List<List<String>> typed, Map<String, String> problems) {
    List<Column> columns = prompt.field().columns();
    return IntStream.range(0, columns.size()).mapToObj(i -> {
      Column column = columns.get(i);
      String name = prompt.name(row, column);
      String value = row < typed.size() ? typed.get(row).get(i) : "";
      String problem = problems.containsKey(name) ? t(problems.get(name), column.kind().longest(), value.length()) : null;
      return new Box.Cell(name, label(column, row), Box.Form.valueOf(column.kind().name()), value, problem);
    }).toList();
  }

  private static String label(Column column, int row) {
    return column.label() == null ? "" : t("writing.cell", in(column.label()), row + 1);
  }

  private static List<String> heads(Field field) {
    if (field instanceof Field.Text) return List.of();
    return field.columns().stream().map(Column::label).map(label -> label == null ? "" : in(label)).toList();
  }

  private static List<String> levels(Field field) {
    if (!(field instanceof Field.Points points)) return List.of();
    return List.of("1 " + in(points.low()), "2", "3", "4", "5 " + in(points.high()));
  }

  /** What is wrong, for the summary above a form. */
  public static List<Problem> problems(List<Box> boxes) {
    return boxes.stream()
        .flatMap(box -> box.rows().stream().flatMap(List::stream).filter(cell -> cell.problem() != null)
            .map(cell -> new Problem(cell.name(), t("writing.problem.at", box.prompt(), cell.problem() == null ? "" : cell.problem()))))
        .toList();
  }

  /** All prompts with what was written; what was not answered is said to be open. */
  public static List<Part> parts(List<Prompt> prompts, Written written) {
    return prompts.stream().map(prompt -> new Part(in(prompt.prompt()), heads(prompt.field()), worded(prompt, written.rows(prompt.id())),
        prompt.field() instanceof Field.Points points ? LifeLine.drawn(points, written.rows(prompt.id())) : null)).toList();
  }

  private static List<List<String>> worded(Prompt prompt, List<List<String>> rows) {
    List<String> levels = levels(prompt.field());
    if (levels.isEmpty()) return rows;
    return rows.stream().map(row -> List.of(row.get(0), row.get(1).isEmpty() ? "" : levels.get(Integer.parseInt(row.get(1)) - 1), row.get(2))).toList();
  }

  /** What was written, for a form that takes it to the next page. */
  public static List<Hidden> carried(List<Prompt> prompts, Written written) {
    var carried = new ArrayList<Hidden>();
    for (Prompt prompt : prompts) {
      List<List<String>> rows = written.rows(prompt.id());
      for (int row = 0; row < rows.size(); row++) carried.addAll(carried(prompt, row, rows.get(row)));
    }
    return List.copyOf(carried);
  }

  private static List<Hidden> carried(Prompt prompt, int row, List<String> cells) {
    List<Column> columns = prompt.field().columns();
    return IntStream.range(0, columns.size()).mapToObj(i -> new Hidden(prompt.name(row, columns.get(i)), cells.get(i))).toList();
  }

  private static @Nullable String find(@Nullable Texts texts) {
    return texts == null ? null : in(texts);
  }

  private static String in(Texts texts) {
    return texts.in(Text.language());
  }
}
