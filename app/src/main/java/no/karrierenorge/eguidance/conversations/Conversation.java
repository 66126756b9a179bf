package no.karrierenorge.eguidance.conversations;

import java.time.Instant;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * One contact with a seeker as it stands now, without what was said.
 *
 * @param page the path the seeker asked from, or nothing
 * @param seeker the logged-in owner, or nothing for an anonymous seeker
 * @param counsellor who answers, or who answered last
 * @param lastSeq the number of the newest line
 * @param waitingSince its place in the queue: kept when it comes back to it
 */
public record Conversation(
    ConversationId id,
    Channel channel,
    ConversationState state,
    Language language,
    @Nullable Topic topic,
    @Nullable String county,
    @Nullable String page,
    @Nullable PersonId seeker,
    @Nullable PersonId counsellor,
    @Nullable String counsellorName,
    int lastSeq,
    int readBySeeker,
    int readByCounsellor,
    Instant waitingSince,
    Instant startedAt,
    @Nullable Instant takenAt,
    @Nullable Instant endedAt) {
  public boolean isOver() {
    return state == ConversationState.ENDED;
  }
}
