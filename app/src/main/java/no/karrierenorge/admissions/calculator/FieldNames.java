package no.karrierenorge.admissions.calculator;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.karrierenorge.admissions.calculator.view.FormPage.Amiss;

/**
 * What fields are called away from their labels, where all that is amiss is listed: by their subject, or by their row where none is chosen.
 *
 * @param subject the name of a subject, by its id
 */
record FieldNames(Draft draft, Function<String, Optional<String>> subject) {
  private static final Pattern OF_SUBJECT = Pattern.compile("([fe])\\.(.+)");
  private static final Pattern IN_ROW = Pattern.compile("([vt])([0-9]+)\\.([a-z]+)");
  private static final List<String> GRADES = List.of("f", "e", "k");

  List<Amiss> amiss(List<Problem> problems) {
    return problems.stream().map(this::amiss).toList();
  }

  private Amiss amiss(Problem problem) {
    String text = Fields.text(problem);
    return new Amiss(problem.field(), problem.isOfAll() ? text : t("points.amiss", name(problem.field()), text));
  }

  private String name(String field) {
    Matcher fixed = OF_SUBJECT.matcher(field);
    if (fixed.matches()) return part(fixed.group(1), subject.apply(fixed.group(2)).orElse(""));
    Matcher row = IN_ROW.matcher(field);
    if (row.matches()) return part(row.group(3), row(row.group(1), row.group(2)));
    return switch (field) {
      case Field.LOOSE -> t("points.form.loose");
      case Field.BORN -> t("points.form.born");
      default -> t("points.about." + field);
    };
  }

  private String row(String list, String number) {
    return subject.apply(draft.value(list + number + ".fag")).orElseGet(() -> t("points.amiss.row." + list, number));
  }

  private static String part(String what, String name) {
    return GRADES.contains(what) ? t("points.amiss." + what, name) : name;
  }
}
