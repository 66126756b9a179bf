package no.karrierenorge.eguidance.hours.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours of one channel, and the days that differ.
 *
 * @param channel its word
 * @param problemKey message key of what was wrong with the form that was sent, or nothing
 * @param exceptions of all channels, from today on
 * @param holidays that are closed by themselves, in words
 */
public record HoursPage(
    PageFrame frame,
    String csrf,
    String channel,
    List<String> channels,
    @Nullable String problemKey,
    List<Day> week,
    List<Special> exceptions,
    List<String> holidays) implements PageView {

  /** @param from and {@code to} as fields of time take them; both empty when it is closed */
  public record Day(int number, String name, String from, String to) {}

  /**
   * @param day as a field holds it
   * @param channel its word, or {@code every}
   * @param hours in words
   */
  public record Special(String day, String words, String channel, String hours) {}
}
