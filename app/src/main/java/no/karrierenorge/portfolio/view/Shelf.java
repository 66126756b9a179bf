package no.karrierenorge.portfolio.view;

import java.util.List;

/** Saved things of one sort. */
public record Shelf(String id, String title, List<Kept> kept) {
  /**
   * @param kind what it is, such as "CV"
   * @param path where it is shown
   * @param sharing the page that shows it to somebody
   * @param deletion the page that asks before it deletes
   */
  public record Kept(String title, String kind, String path, String when, String sharing, String deletion) {}
}
