package no.karrierenorge.assessments.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.karrierenorge.assessments.writing.Column.Cell;
import no.karrierenorge.portfolio.Readable.Part;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has written, by prompt: rows of cells, the empty rows at the end left out.
 *
 * @param fields as they are saved; a prompt without text is not in it
 */
public record Written(Map<String, List<List<String>>> fields) {
  public static final Written NOTHING = new Written(Map.of());

  public Written {
    fields = Map.copyOf(fields);
  }

  /** What a form has sent; names that no prompt has are left alone. */
  public static Written of(List<Prompt> prompts, Map<String, String> sent) {
    var fields = new LinkedHashMap<String, List<List<String>>>();
    for (Prompt prompt : prompts) {
      List<List<String>> rows = rows(prompt, sent);
      if (!rows.isEmpty()) fields.put(prompt.id(), rows);
    }
    return new Written(fields);
  }

  private static List<List<String>> rows(Prompt prompt, Map<String, String> sent) {
    var rows = new ArrayList<List<String>>();
    for (int number = 0; number < prompt.field().most(); number++) {
      int row = number;
      rows.add(prompt.field().columns().stream().map(column -> clean(sent.get(prompt.name(row, column)))).toList());
    }
    while (!rows.isEmpty() && rows.getLast().stream().allMatch(String::isEmpty)) rows.removeLast();
    return List.copyOf(rows);
  }

  /** The line ends that we keep, and nothing that no keyboard writes. */
  private static String clean(@Nullable String typed) {
    return typed == null ? "" : typed.replaceAll("\r\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
  }

  public List<List<String>> rows(String prompt) {
    return fields.getOrDefault(prompt, List.of());
  }

  /** The text of a prompt that asks for one. */
  public String text(String prompt) {
    List<List<String>> rows = rows(prompt);
    return rows.isEmpty() ? "" : rows.getFirst().getFirst();
  }

  /**
   * All of it in words.
   *
   * @param asked the prompts by their ids; one that is missing has no heading
   */
  public List<Part> parts(Map<String, String> asked) {
    return fields.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(field -> new Part(asked.get(field.getKey()), field.getValue().stream().map(Written::line).filter(line -> !line.isEmpty()).toList()))
        .toList();
  }

  private static String line(List<String> cells) {
    return cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(", "));
  }

  public boolean isBlank() {
    return fields.isEmpty();
  }

  /** What is wrong, as message keys by the name of the cell, in the order of the form. */
  public Map<String, String> problems(List<Prompt> prompts) {
    var problems = new LinkedHashMap<String, String>();
    for (Prompt prompt : prompts) {
      List<List<String>> rows = rows(prompt.id());
      for (int row = 0; row < rows.size(); row++) addProblems(prompt, row, rows.get(row), problems);
    }
    return problems;
  }

  private static void addProblems(Prompt prompt, int row, List<String> cells, Map<String, String> problems) {
    List<Column> columns = prompt.field().columns();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      Cell kind = column.kind();
      kind.problem(cells.get(i)).ifPresent(problem -> problems.put(prompt.name(row, column), problem));
    }
  }

  /** With what was written to some prompts put in the place of what was there. */
  public Written with(List<Prompt> prompts, Written newer) {
    var all = new LinkedHashMap<>(fields);
    prompts.forEach(prompt -> all.remove(prompt.id()));
    prompts.stream().filter(prompt -> !newer.rows(prompt.id()).isEmpty()).forEach(prompt -> all.put(prompt.id(), newer.rows(prompt.id())));
    return new Written(all);
  }

  /** The same text has the same mark: a form that carries it along shows whether the text has been changed elsewhere meanwhile. */
  public String mark() {
    return Integer.toHexString(fields.hashCode());
  }
}
