package no.karrierenorge.eguidance.desk.view;

import no.karrierenorge.eguidance.wrapup.view.WrapUp;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * The counsellors' one screen.
 *
 * @param csrf for all forms of the screen
 * @param noticeKey message key of what came of what she did last, or nothing
 * @param talk the conversation that stands open, or nothing
 * @param form what she is to write down of the conversation that stands open, or nothing
 */
public record DeskPage(
    PageFrame frame,
    String csrf,
    @Nullable String noticeKey,
    Lists lists,
    @Nullable Talk talk,
    @Nullable WrapUp form,
    Finds finds) implements PageView {}
