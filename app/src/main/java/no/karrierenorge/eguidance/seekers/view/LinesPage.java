package no.karrierenorge.eguidance.seekers.view;

import no.karrierenorge.eguidance.live.view.Place;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * What was said, in a frame of its own, for those without script.
 *
 * @param place in the queue, while she waits
 * @param side the state that the page around the frame was made for
 * @param hasMoved whether it is another now
 * @param isRefreshing whether it loads itself anew by and by, as the person has asked for
 */
public record LinesPage(PageFrame frame, Talk talk, @Nullable Place place, String side, boolean hasMoved, boolean isRefreshing) implements PageView {}
