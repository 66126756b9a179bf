package no.karrierenorge.admissions.calculator;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.karrierenorge.admissions.points.Applicant;
import no.karrierenorge.admissions.points.RuleBook;
import no.karrierenorge.admissions.points.Subjects;
import org.springframework.stereotype.Component;

/** What somebody has typed, from where it lies. */
@Component
class Drafts {
  private final Subjects subjects;
  private final RuleBook rules;

  Drafts(Subjects subjects, RuleBook rules) {
    this.subjects = subjects;
    this.rules = rules;
  }

  Optional<Draft> find(HttpServletRequest request) {
    return Draft.find(request.getCookies(), CalculatorController.TOOL, subjects.all()).filter(draft -> subjects.findSet(draft.form()).isPresent());
  }

  /** Nothing when the form has changed so that it cannot be read any more. */
  Optional<Applicant> applicant(Draft draft) {
    return subjects.findSet(draft.form())
        .map(set -> new Reading(draft, set, subjects, rules.inForce().input()))
        .filter(reading -> reading.problems().isEmpty())
        .map(Reading::applicant);
  }
}
