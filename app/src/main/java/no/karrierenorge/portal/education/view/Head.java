package no.karrierenorge.portal.education.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tinted head of an entry's page.
 *
 * @param comparePath where this can be laid beside others, or nothing
 * @param isTranslated whether the running text is in the reader's language; otherwise it is Bokmål and marked so
 */
public record Head(String title, String lead, List<Fact> facts, @Nullable String comparePath, boolean isTranslated) {
  /** The label is a message key, the value is ready to show. */
  public record Fact(String key, String value) {}

  /** The language of the running text where it is not the page's own. */
  public @Nullable String runningLanguage() {
    return isTranslated ? null : "nb";
  }
}
