package no.karrierenorge.portal.comparison;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portal.comparison.view.ComparisonPage;
import no.karrierenorge.portal.comparison.view.ComparisonPage.Cell;
import no.karrierenorge.portal.comparison.view.ComparisonPage.Column;
import no.karrierenorge.portal.comparison.view.ComparisonPage.Picker;
import no.karrierenorge.portal.comparison.view.ComparisonPage.Row;
import org.springframework.stereotype.Component;

/** Lays occupations or educations side by side. */
@Component
class ComparisonComposer {
  private final OccupationSubjects occupations;
  private final EducationSubjects educations;
  private final Pickers pickers;

  ComparisonComposer(OccupationSubjects occupations, EducationSubjects educations, Pickers pickers) {
    this.occupations = occupations;
    this.educations = educations;
    this.pickers = pickers;
  }

  ComparisonPage ofNothing(Here here) {
    return new ComparisonPage(frame(here), List.of(), List.of(), List.of(),
        List.of(pickers.occupations(List.of()), pickers.educations(List.of())), List.of(), true);
  }

  ComparisonPage ofOccupations(Chosen chosen, Here here) {
    List<Subject> subjects = chosen.slugs().stream().map(occupations::find).flatMap(Optional::stream).toList();
    Picker picker = pickers.occupations(slugs(subjects));
    return page(chosen, subjects, new Table(OccupationSubjects.QUESTIONS, picker, occupations.sources(subjects)), here);
  }

  ComparisonPage ofEducations(Chosen chosen, Here here) {
    List<Subject> subjects = chosen.slugs().stream().map(educations::find).flatMap(Optional::stream).toList();
    return page(chosen, subjects, new Table(EducationSubjects.QUESTIONS, pickers.educations(slugs(subjects)), List.of()), here);
  }

  /** What the table asks of each subject, and what stands under it. */
  private record Table(List<String> questions, Picker picker, List<String> sources) {}

  private static ComparisonPage page(Chosen chosen, List<Subject> subjects, Table table, Here here) {
    return new ComparisonPage(frame(here).unlisted(), columns(subjects, table.picker().parameter()), rows(subjects, table.questions()),
        notices(chosen, subjects), subjects.size() < Chosen.MOST ? List.of(table.picker()) : List.of(), table.sources(),
        here.language() == Language.NB);
  }

  private static PageFrame frame(Here here) {
    return here.frame(t("comparison.title"), t("comparison.description"))
        .at(new Crumb(t("comparison.title"), ComparisonController.PATH))
        .behind(Door.EXPLORE);
  }

  private static List<String> slugs(List<Subject> subjects) {
    return subjects.stream().map(Subject::slug).toList();
  }

  private static List<Column> columns(List<Subject> subjects, String parameter) {
    return subjects.stream().map(subject -> {
      String rest = Chosen.without(parameter, slugs(subjects), subject.slug());
      return new Column(subject.title(), subject.path(), ComparisonController.PATH + (rest.isEmpty() ? "" : "?" + rest));
    }).toList();
  }

  /** A question to which none has an answer is not asked. */
  private static List<Row> rows(List<Subject> subjects, List<String> questions) {
    var rows = new ArrayList<Row>();
    for (String question : questions) {
      if (subjects.stream().noneMatch(subject -> subject.answers().containsKey(question))) continue;
      rows.add(new Row(question, subjects.stream().map(subject -> answer(subject, question)).toList()));
    }
    return List.copyOf(rows);
  }

  private static Cell answer(Subject subject, String question) {
    Cell answer = subject.answers().get(question);
    return answer == null || answer.lines().isEmpty() ? Cells.text(t("comparison.no-answer")) : answer;
  }

  private static List<String> notices(Chosen chosen, List<Subject> subjects) {
    var notices = new ArrayList<String>();
    List<String> unknown = chosen.slugs().stream().filter(slug -> !slugs(subjects).contains(slug)).toList();
    if (!unknown.isEmpty()) notices.add(t("comparison.unknown", String.join(", ", unknown)));
    if (chosen.leftOut() > 0) notices.add(Text.count("comparison.left-out", chosen.leftOut()));
    return List.copyOf(notices);
  }
}
