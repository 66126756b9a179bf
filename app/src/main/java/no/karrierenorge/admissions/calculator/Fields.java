package no.karrierenorge.admissions.calculator;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import no.karrierenorge.admissions.calculator.view.FormPage.Input;

/** The fields of a form as they were typed, each with the word that belongs beside it. */
record Fields(Draft draft, List<Problem> problems) {
  Input input(String name) {
    String problem = problems.stream().filter(one -> one.field().equals(name)).findFirst().map(Fields::text).orElse(null);
    return new Input(name, draft.value(name), problem);
  }

  boolean has(String name) {
    return draft.has(name);
  }

  static String text(Problem problem) {
    return t(problem.key(), problem.arguments().toArray());
  }
}
