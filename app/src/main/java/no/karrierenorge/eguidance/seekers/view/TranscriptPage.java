package no.karrierenorge.eguidance.seekers.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * A conversation as a document to keep. It is made into PDF too, so its template is well-formed XML.
 *
 * @param day when it took place
 * @param style the address of its style sheet
 */
public record TranscriptPage(PageFrame frame, String title, String day, String kept, String style, List<Entry> entries) implements PageView {

  /** @param who nothing but an empty text for what happened */
  public record Entry(String who, String at, String text) {}
}
