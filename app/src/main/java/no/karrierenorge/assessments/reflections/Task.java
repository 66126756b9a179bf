package no.karrierenorge.assessments.reflections;

import java.util.List;
import no.karrierenorge.assessments.NextStep;
import no.karrierenorge.assessments.Source;
import no.karrierenorge.assessments.writing.Prompt;
import no.karrierenorge.platform.language.Texts;

/**
 * A reflection task.
 *
 * @param id a word of its address; stays the same for good
 * @param lead what it is good for
 * @param tradition the practice it comes from, and {@code why} what that holds
 */
record Task(String id, int minutes, Texts title, Texts lead, Texts tradition, Texts why, List<Source> sources, List<Prompt> steps, Closing closing) {

  /** @param questions to take along */
  record Closing(List<Texts> questions, List<NextStep> next) {}
}
