package no.karrierenorge.assessments.classroom.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * What a pupil does in the class.
 *
 * @param liked what would be counted: the keys of the areas she liked more than not
 */
public record PupilPage(PageFrame frame, String code, String until, State state, List<String> liked) implements PageView {
  public enum State {
    OPEN,
    ANSWERED,
    COUNTED
  }
}
