package no.karrierenorge.portal.education.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a road.
 *
 * @param meta how long; may be empty
 * @param mark how the trail draws it: empty for a ring, {@code goal}, {@code later}
 */
public record Step(String title, String meta, String text, List<Branch> branches, String mark, Wording wording) {
  /** Whose words the title and the text are: the interface's exist in every language, the catalogue's in Bokmål alone. */
  public enum Wording {
    INTERFACE,
    CATALOGUE_TEXT,
    CATALOGUE;

    /** @param catalogue the language of the catalogue's words, or nothing where it is the page's own */
    public @Nullable String title(@Nullable String catalogue) {
      return this == CATALOGUE ? catalogue : null;
    }

    public @Nullable String text(@Nullable String catalogue) {
      return this == INTERFACE ? null : catalogue;
    }
  }

  /** A step in the words of the catalogue. */
  public static Step told(String title, String meta, String text) {
    return new Step(title, meta, text, List.of(), "", Wording.CATALOGUE);
  }

  /** A step that is alike for many educations. */
  public static Step common(String title, String meta, String text, List<Branch> branches) {
    return new Step(title, meta, text, branches, "", Wording.INTERFACE);
  }

  /** A step of a known name, told in the words of the catalogue. */
  public static Step named(String title, String text, String mark) {
    return new Step(title, "", text, List.of(), mark, Wording.CATALOGUE_TEXT);
  }

  /**
   * A choice within the step, and what it leads to.
   *
   * @param meta what it gives; may be empty
   */
  public record Branch(String title, String meta, String text, List<Link> links, Wording wording) {}
}
