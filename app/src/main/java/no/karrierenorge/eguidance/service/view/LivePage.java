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
public record LivePage(PageFrame frame, String at, List<Fact> now, List<Waiting> queue, List<OnDuty> present, List<Fact> today)
    implements PageView {

  /**
   * Those who wait with the same language and topic.
   *
   * @param topicKey message key, or nothing when none was chosen
   */
  public record Waiting(String language, @Nullable String topicKey, String number, String longest, boolean isLate) {}

  /**
   * @param stateKey message key: free, full or away
   * @param load conversations now, of how many at once
   * @param share of her places that are taken, in per cent
   */
  public record OnDuty(String name, @Nullable String workplace, String stateKey, String load, int share) {}
}
