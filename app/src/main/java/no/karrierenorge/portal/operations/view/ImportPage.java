package no.karrierenorge.portal.operations.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * Importing real data.
 *
 * @param problemKey message key of what was wrong with the form, or nothing
 * @param files below the data folder; none when there is no such folder
 */
public record ImportPage(PageFrame frame, String csrf, @Nullable String problemKey, List<Kind> kinds, List<String> files, List<Run> runs)
    implements PageView {
  public record Kind(String word, boolean isChosen) {}

  /**
   * One import, newest first.
   *
   * @param stateKey message key
   * @param counts once it is done
   * @param reason of a refusal, in English
   */
  public record Run(String kind, String files, String when, String stateKey, boolean isRunning, String seen, List<Count> counts,
      @Nullable String reason, List<Rejected> rejected) {}

  public record Count(String key, String number) {}

  /** A row that was left out; the reason is in English. */
  public record Rejected(String file, String line, String reason) {}

  public boolean isRunning() {
    return runs.stream().anyMatch(Run::isRunning);
  }
}
