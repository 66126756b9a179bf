package no.karrierenorge.eguidance.service.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * The service as it is at one moment.
 *
 * @param at the time of the day
 * @param now what matters most
 * @param today what the day has been like so far
 */
public record LivePage(
    PageFrame frame,
    String csrf,
    String at,
    List<Alert> alerts,
    List<Fact> now,
    List<Waiting> queue,
    List<OnDuty> present,
    List<Fact> today,
    List<Block> blocks) implements PageView {

  /** Danger to life that nobody has seen to yet. */
  public record Alert(String id, String at, @Nullable String by) {}

  /** Somebody who may not begin a conversation, and why. */
  public record Block(String id, String reason, @Nullable String by, String until) {}

  /**
   * Those who wait with the same language and topic.
   *
   * @param topicKey message key, or nothing when none was chosen
   */
  public record Waiting(String language, @Nullable String topicKey, String number, String longest, boolean isLate) {}

  /**
   * @param stateKey message key: free, full, writing a conversation down, or away
   * @param load conversations now, of how many at once
   * @param share of her places that are taken, in per cent
   */
  public record OnDuty(String name, @Nullable String workplace, String stateKey, String load, int share) {}
}
