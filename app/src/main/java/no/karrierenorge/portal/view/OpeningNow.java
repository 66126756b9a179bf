package no.karrierenorge.portal.view;

import java.util.List;

/**
 * E-guidance's opening, ready to show.
 *
 * @param title whether it is open, in words
 * @param text when that changes
 * @param week the week's hours
 * @param special the coming days that differ
 */
public record OpeningNow(boolean isOpen, String title, String text, List<Row> week, List<Row> special) {
  public record Row(String days, String hours, boolean isToday) {}
}
