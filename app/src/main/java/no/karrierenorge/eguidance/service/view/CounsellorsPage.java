package no.karrierenorge.eguidance.service.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * Who answers, and the one whose entry is open.
 *
 * @param problemKey message key of what was wrong with the form that was sent, or nothing
 * @param saved whether the entry has just been saved
 * @param chosen nothing until somebody is chosen
 */
public record CounsellorsPage(
    PageFrame frame, String csrf, @Nullable String problemKey, boolean saved, List<Row> counsellors, @Nullable Entry chosen)
    implements PageView {

  public record Row(String person, String name, @Nullable String workplace, String languages, String places, boolean isTrainee, boolean isChosen) {}

  public record Entry(String person, String displayName, String about, List<Choice> languages, List<Choice> topics, int places, boolean isTrainee) {}

  /** @param name in words */
  public record Choice(String value, String name, boolean isChosen) {}
}
