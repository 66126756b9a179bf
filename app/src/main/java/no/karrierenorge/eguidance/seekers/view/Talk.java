package no.karrierenorge.eguidance.seekers.view;

import java.util.List;
import no.karrierenorge.eguidance.live.view.Card;
import no.karrierenorge.eguidance.live.view.Line;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a conversation.
 *
 * @param path the conversation's page, without language
 * @param last the number of the newest line
 * @param isRead whether the newest line is the seeker's own and has been read
 */
public record Talk(String id, String path, int last, boolean isRead, List<Line> lines, Draft draft) {

  /**
   * What stands in the field.
   *
   * @param key names the line, so that a form sent twice is one line
   * @param problemKey what stands in the way of sending it, or nothing
   */
  public record Draft(String key, String text, @Nullable String problemKey) {}

  /** The pages that were shared so far, each once. */
  public List<Card> cards() {
    return lines.stream().flatMap(line -> line.cards().stream()).distinct().toList();
  }
}
