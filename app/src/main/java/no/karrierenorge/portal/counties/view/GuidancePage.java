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
    List<SourceLine> sources)
    implements PageView {

  /**
   * @param path a path of ours, without language
   * @param title what the page is about, or nothing for a page that we cannot name
   */
  public record CameFrom(String path, @Nullable String title) {}
}
