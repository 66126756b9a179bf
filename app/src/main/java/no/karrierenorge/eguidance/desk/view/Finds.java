package no.karrierenorge.eguidance.desk.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages of the site to insert into a conversation.
 *
 * @param asked what was looked for
 */
public record Finds(String asked, List<Found> pages) {
  /** @param address with the site's name, as it is sent */
  public record Found(int number, String title, String kindKey, @Nullable String under, String path, String address) {}
}
