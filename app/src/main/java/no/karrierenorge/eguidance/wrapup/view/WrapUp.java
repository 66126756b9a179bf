package no.karrierenorge.eguidance.wrapup.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form about a conversation that is over.
 *
 * @param minutes how long it took, by the system's own clock
 * @param problemKey message key of what is missing, or nothing
 */
public record WrapUp(
    String id,
    int minutes,
    String channelKey,
    List<Choice> kinds,
    List<Choice> topics,
    List<Choice> groups,
    List<Choice> counties,
    List<Choice> referrals,
    boolean isWritten,
    @Nullable String problemKey) {
  public record Choice(String value, String label, boolean isChosen) {}
}
