package no.karrierenorge.eguidance.service.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the whole service, and what it tells everybody.
 *
 * @param problemKey message key of what was wrong with the form that was sent, or nothing
 * @param queueLimit and the other fields: as they stand in the form
 * @param kept how many conversations hold words now, and {@code emptied}: how many do not any more
 */
public record RulesPage(
    PageFrame frame,
    String csrf,
    @Nullable String problemKey,
    boolean saved,
    String queueLimit,
    String answerSeconds,
    String anonymousDays,
    String pauseMinutes,
    String kept,
    String emptied,
    Draft draft,
    List<Told> announcements) implements PageView {

  /** An announcement as it stands in the form. */
  public record Draft(String nb, String nn, String en, String from, String until) {
    public static final Draft EMPTY = new Draft("", "", "", "", "");
  }

  /** @param when from and until, in words */
  public record Told(String id, String nb, String nn, String en, String when, boolean isShown) {}
}
