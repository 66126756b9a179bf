package no.karrierenorge.portal.comparison;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Optional;
import no.karrierenorge.catalogue.Education;
import no.karrierenorge.catalogue.Occupation;
import no.karrierenorge.catalogue.Programme;
import no.karrierenorge.catalogue.Study;
import no.karrierenorge.catalogue.Trade;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.portal.comparison.view.ComparisonPage.Cell;
import no.karrierenorge.portal.education.Durations;
import no.karrierenorge.portal.education.EducationPaths;
import org.springframework.stereotype.Component;

/** Educations as they are compared, of whatever kind: level, length, what one learns, what it opens. */
@Component
class EducationSubjects {
  static final List<String> QUESTIONS = List.of("comparison.lead", "comparison.level", "comparison.length", "comparison.admission",
      "comparison.learn", "comparison.occupations", "comparison.after");

  private final Education education;

  EducationSubjects(Education education) {
    this.education = education;
  }

  Optional<Subject> find(String slug) {
    return education.findTrade(slug).map(this::trade)
        .or(() -> education.findStudy(slug).map(this::study))
        .or(() -> education.findProgramme(slug).map(this::programme));
  }

  private Subject trade(Trade trade) {
    var subject = Subject.of(trade.slug(), trade.title().in(Text.language()), EducationPaths.upperSecondary(trade.slug()));
    var answers = subject.answers();
    answers.put("comparison.lead", Cells.text(trade.lead().in(Text.language())));
    answers.put("comparison.level", Cells.fact(t("education.certificate." + trade.certificate())));
    answers.put("comparison.length", Cells.text(Durations.of(trade.road())));
    answers.put("comparison.learn", Cells.running(List.of(trade.learn())));
    answers.put("comparison.occupations", occupations(education.occupationsOf(trade)));
    answers.put("comparison.after", Cells.running(List.of(trade.after())));
    return subject;
  }

  private Subject study(Study study) {
    var subject = Subject.of(study.slug(), study.title().in(Text.language()), EducationPaths.study(study.slug()));
    var answers = subject.answers();
    answers.put("comparison.lead", Cells.text(study.lead().in(Text.language())));
    answers.put("comparison.level", Cells.fact(t("education.level." + study.level())));
    answers.put("comparison.length", Cells.text(Durations.years(study.years())));
    answers.put("comparison.admission", Cells.running(List.of(study.admission().text())));
    answers.put("comparison.learn", Cells.running(List.of(study.learn())));
    answers.put("comparison.occupations", occupations(education.occupationsOf(study)));
    answers.put("comparison.after", Cells.running(List.of(study.after())));
    return subject;
  }

  private Subject programme(Programme programme) {
    var subject = Subject.of(programme.slug(), programme.title().in(Text.language()), EducationPaths.upperSecondary(programme.slug()));
    var answers = subject.answers();
    answers.put("comparison.lead", Cells.text(programme.lead().in(Text.language())));
    answers.put("comparison.level", Cells.fact(t("education.programme." + programme.kind())));
    answers.put("comparison.length", Cells.text(t("education.programme.length." + programme.kind())));
    answers.put("comparison.learn", Cells.running(List.of(programme.learn())));
    answers.put("comparison.occupations", occupations(education.occupationsOf(programme)));
    answers.put("comparison.after", Cells.running(List.of(programme.leadsTo())));
    return subject;
  }

  private static Cell occupations(List<Occupation> occupations) {
    return Cells.list(occupations.stream().map(occupation -> occupation.title().in(Text.language())).toList());
  }
}
