package no.karrierenorge.portal.counties.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portal.view.OpeningNow;
import org.jspecify.annotations.Nullable;

/**
 * The doors to a conversation.
 *
 * @param cameFrom the page of ours that sent the reader here, or nothing
 * @param takesPostalCodes whether the field for a place takes them beside names
 * @param announcements what e-guidance tells everybody now
 */
public record GuidancePage(
    PageFrame frame, @Nullable CameFrom cameFrom, boolean takesPostalCodes, OpeningNow opening, List<String> announcements,
    ChatDoor chat, List<SourceLine> sources)
    implements PageView {

  /**
   * @param isOpen whether a question can be asked now
   * @param textKey how long the queue is, or what there is instead
   */
  public record ChatDoor(boolean isOpen, String textKey) {}

  /**
   * @param path a path of ours, without language
   * @param title what the page is about, or nothing for a page that we cannot name
   */
  public record CameFrom(String path, @Nullable String title) {}
}
