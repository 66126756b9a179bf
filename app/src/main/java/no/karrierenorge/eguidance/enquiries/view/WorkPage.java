package no.karrierenorge.eguidance.enquiries.view;

import java.util.List;
import no.karrierenorge.eguidance.calls.view.Phone;
import no.karrierenorge.eguidance.correspondence.view.Letter;
import no.karrierenorge.eguidance.correspondence.view.Option;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * The counsellors' page of written questions and calls.
 *
 * @param problemKey message key of what went wrong, or nothing
 * @param calls wished calls, the next first
 * @param opened the one she has before her
 */
public record WorkPage(PageFrame frame, @Nullable String problemKey, List<Item> mine, List<Item> waiting, List<Item> calls,
    @Nullable Opened opened, List<Option> topics, List<Option> counties, List<Option> languages) implements PageView {

  /**
   * @param about channel, language, and whether a professional asks
   * @param snippet the beginning of the first question
   * @param clock how the promise stands: {@code calm}, {@code soon}, {@code overdue}; empty when nothing is promised
   * @param due what the clock says, in words
   */
  public record Item(String id, String title, String about, String snippet, String clock, String due, boolean isOpen) {}

  /**
   * @param draft the answer as far as it is written
   * @param key random, for the answer sent now
   * @param phone nothing when it is not about a telephone call
   * @param channels the ways in which it can go on
   * @param languages those it can be in, or none when it is not hers to say
   */
  public record Opened(String id, String title, String about, String clock, String due, List<Letter> letters, String draft, String key,
      boolean mayWrite, boolean mayGiveBack, boolean isOver, @Nullable Phone phone, List<Option> channels, List<Option> languages) {}
}
