package no.karrierenorge.eguidance.backroom.view;

import java.util.List;
import no.karrierenorge.eguidance.backroom.view.RoomLines.Said;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * The counsellors' one room.
 *
 * @param key a fresh key for the line that the form sends
 * @param answered the line that is being answered, or nothing
 * @param text as it was written, when it could not be said; {@code problemKey} why
 * @param conversations of hers that a line can point to
 */
public record BackroomPage(
    PageFrame frame,
    String csrf,
    RoomLines lines,
    List<BoardNote> board,
    List<Present> present,
    String key,
    @Nullable Said answered,
    String text,
    @Nullable String problemKey,
    List<Choice> conversations,
    List<Choice> sectors) implements PageView {

  /** @param sits where she sits and works, as far as it is known */
  public record Present(String name, boolean isSelf, String sits, boolean isFree) {}
}
