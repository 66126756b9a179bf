package no.karrierenorge.portfolio.codes.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portfolio.view.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * A folder behind its code, or the field for a code.
 *
 * @param newsKey what has just happened, as a message key
 * @param opened nothing when the device holds no code
 * @param typed what was written into the field of the form that was refused
 */
public record CodePage(PageFrame frame, @Nullable String newsKey, @Nullable Opened opened, String typed, @Nullable String problemKey,
    @Nullable String sendProblemKey) implements PageView {
  /** @param sendKey which addresses a code can be sent to, nothing when there is no way */
  public record Opened(String code, String until, List<Shelf> shelves, @Nullable String sendKey) {}

  public CodePage refused(String code, String problem) {
    return new CodePage(frame, null, opened, code, problem, null);
  }

  public CodePage unsent(String to, String problem) {
    return new CodePage(frame, null, opened, to, null, problem);
  }
}
