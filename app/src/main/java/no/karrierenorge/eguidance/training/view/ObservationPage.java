package no.karrierenorge.eguidance.training.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * A seeker's page about who may look on.
 *
 * @param chat the path of her conversation
 */
public record ObservationPage(PageFrame frame, String csrf, String chat, List<Asked> asked) implements PageView {
  /** @param state NOT_ANSWERED, ALLOWED or REFUSED */
  public record Asked(String person, String name, State state) {}

  /** What she has answered. */
  public enum State {
    NOT_ANSWERED,
    ALLOWED,
    REFUSED
  }
}
