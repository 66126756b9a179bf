package no.karrierenorge.assessments.jobsearch;

import java.util.stream.Collectors;
import no.karrierenorge.assessments.jobsearch.JobSearch.Asked;
import no.karrierenorge.assessments.jobsearch.JobSearch.Step;
import no.karrierenorge.assessments.writing.Written;

/**
 * A letter in the making, as it is saved.
 *
 * @param job which job it is for, in the writer's own words
 */
record SavedLetter(String job, Written written) {
  /** The field of the whole letter. */
  static final String LETTER = "letter-text";

  /** With one step's words put in the place of what was there. */
  SavedLetter with(Step step, Written newer) {
    return new SavedLetter(job, written.with(step.prompts(), newer));
  }

  String letter() {
    return written.text(LETTER);
  }

  boolean hasDone(Step step) {
    return step.fields().stream().anyMatch(field -> !written.rows(field.id()).isEmpty());
  }

  /** What a field begins with when nothing stands in it: the parts she has written before, one after the other. */
  String begun(Asked field) {
    if (field.from() == null) return "";
    return field.from().stream().map(written::text).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
  }
}
