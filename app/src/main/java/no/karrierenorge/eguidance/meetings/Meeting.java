package no.karrierenorge.eguidance.meetings;

import java.time.Instant;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting.
 *
 * @param conversation that it goes on from, or nothing
 * @param counsellorName as seekers know her
 * @param startsAt when it is agreed to begin; the door opens whenever the counsellor is there
 */
public record Meeting(
    MeetingId id,
    @Nullable ConversationId conversation,
    PersonId counsellor,
    String counsellorName,
    Instant startsAt,
    @Nullable Instant endedAt) {
  public boolean isOver() {
    return endedAt != null;
  }
}
