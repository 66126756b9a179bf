package no.karrierenorge.eguidance.training.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * Where counsellors practise.
 *
 * @param noticeKey message key of what came of what she did last, or nothing
 * @param played conversations in which she plays the seeker
 */
public record TrainingPage(
    PageFrame frame,
    String csrf,
    @Nullable String noticeKey,
    List<Choice> situations,
    List<Choice> colleagues,
    List<Going> learning,
    List<Going> played) implements PageView {
  public record Choice(String value, String label, String say) {}

  public record Going(String id, String title) {}
}
