package no.karrierenorge.portfolio.sharing.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * Whom a saved thing is shown to, and a form to show it to somebody.
 *
 * @param path where the page stands
 * @param title of the thing
 * @param newsKey what has just happened, as a message key
 * @param talking counsellors she is talking with now
 * @param centres to choose one from; empty when one is chosen
 * @param centre the chosen one
 * @param counsellors of the chosen centre
 */
public record SharePage(PageFrame frame, String path, String title, @Nullable String newsKey, List<Option> talking, List<Option> centres,
    @Nullable String centre, List<Option> counsellors, List<Option> periods, @Nullable String problemKey, List<Share> shares,
    List<String> openings, String back) implements PageView {
  public record Option(String value, String label, boolean isChosen) {}

  /** @param takeBack the id to take back, nothing when it is over */
  public record Share(String who, String until, @Nullable String takeBack) {}
}
