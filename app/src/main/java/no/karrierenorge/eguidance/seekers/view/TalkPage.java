package no.karrierenorge.eguidance.seekers.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * The conversation with a counsellor.
 *
 * @param keptKey who the seeker is to us
 * @param kept how long the conversation is kept
 */
public record TalkPage(PageFrame frame, Talk talk, Counsellor counsellor, String keptKey, String kept) implements PageView {

  /**
   * Who answers.
   *
   * @param initial of the name, for the round mark beside it
   * @param about a line about her, or nothing
   */
  public record Counsellor(String name, String initial, @Nullable String about) {}
}
