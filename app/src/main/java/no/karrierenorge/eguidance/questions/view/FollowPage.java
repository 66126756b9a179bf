package no.karrierenorge.eguidance.questions.view;

import java.util.List;
import no.karrierenorge.eguidance.correspondence.view.Letter;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * Coming back to a question.
 *
 * @param problemKey message key of what was wrong with the code or the text, or nothing
 * @param own the questions of somebody who is logged in
 * @param opened the question that is followed, once there is one
 */
public record FollowPage(PageFrame frame, @Nullable String problemKey, List<Own> own, @Nullable Opened opened) implements PageView {
  public record Own(String path, String title, String when) {}

  /**
   * @param code of the visitor who came with it, or empty
   * @param id of the conversation of the owner who is logged in, or empty
   * @param status how it stands, in words
   * @param key random, for what is written now
   * @param typed what could not be sent
   */
  public record Opened(String code, String id, String title, String status, List<Letter> letters, String key, String typed, boolean mayAskOn,
      boolean mayTakeBack) {}
}
