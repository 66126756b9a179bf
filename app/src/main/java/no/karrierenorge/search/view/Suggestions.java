package no.karrierenorge.search.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * What somebody may be about to ask, as options for the field.
 *
 * @param count how many there are, in words, to be said aloud
 */
public record Suggestions(PageFrame frame, List<Suggestion> all, String count) implements PageView {
  public record Suggestion(String title, String path, String kindKey) {}
}
