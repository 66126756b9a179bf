package no.karrierenorge.eguidance.backroom.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * The messages of the day, to read and to write.
 *
 * @param text as it was written, when it could not be put up
 * @param from first and {@code until} last day, as forms write days
 * @param problemKey message key of what was wrong with it, or nothing
 */
public record BoardPage(
    PageFrame frame, String csrf, List<BoardNote> notes, String text, String from, String until, @Nullable String problemKey) implements PageView {}
