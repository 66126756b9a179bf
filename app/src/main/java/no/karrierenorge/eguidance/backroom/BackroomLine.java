package no.karrierenorge.eguidance.backroom;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the backroom.
 *
 * @param seq its number, dense over the whole room
 * @param replyTo the line that began its thread, or nothing
 * @param conversation that it points to, or nothing: only its id, never what was said in it
 * @param mentions who is named in it
 */
record BackroomLine(
    int seq,
    UUID key,
    PersonId author,
    String name,
    @Nullable Integer replyTo,
    @Nullable ConversationId conversation,
    List<PersonId> mentions,
    String text,
    Instant at) {

  /** A line about to be said. */
  record Draft(
      UUID key, PersonId author, @Nullable Integer replyTo, @Nullable ConversationId conversation, List<PersonId> mentions, String text) {}
}
