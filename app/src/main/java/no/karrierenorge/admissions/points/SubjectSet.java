package no.karrierenorge.admissions.points;

import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.platform.language.Texts;

/**
 * The subjects that a form offers to whoever took one programme.
 *
 * @param core those everybody has
 * @param oneOf groups of which one is taken
 * @param choose those that may be taken
 */
public record SubjectSet(String id, Texts name, Ground ground, List<String> core, List<List<String>> oneOf, List<String> choose) {
  /** Those that have a row of their own. */
  public Stream<String> shown() {
    return Stream.concat(core.stream(), oneOf.stream().flatMap(List::stream)).distinct();
  }
}
