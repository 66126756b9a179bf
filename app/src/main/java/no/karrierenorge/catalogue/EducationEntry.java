package no.karrierenorge.catalogue;

import no.karrierenorge.platform.language.Texts;

/**
 * One line in a list of education of every kind.
 *
 * @param level as in {@link EducationFilter}
 */
public record EducationEntry(Kind kind, String slug, String level, Texts title, Texts lead) {
  public enum Kind {
    PROGRAMME,
    TRADE,
    STUDY
  }
}
