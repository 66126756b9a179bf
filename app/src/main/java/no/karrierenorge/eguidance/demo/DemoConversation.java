package no.karrierenorge.eguidance.demo;

import java.time.Instant;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A made-up conversation, as a figure.
 *
 * @param lines how many there were
 * @param counsellor key of who answered
 * @param due until when an answer was promised, or when a call was wished; nothing for who is there at once
 * @param played the chat's course, for what goes through the queue
 */
record DemoConversation(
    ConversationId id,
    Channel channel,
    String language,
    @Nullable Topic topic,
    @Nullable String county,
    @Nullable String page,
    boolean professional,
    int lines,
    @Nullable String counsellor,
    Instant started,
    @Nullable Instant taken,
    Instant ended,
    String endedBy,
    @Nullable Instant due,
    @Nullable Played played) {
  /** A wished call stands in the queue from its hour on. */
  Instant waitingSince() {
    return channel == Channel.CALL_ME && due != null ? due : started;
  }
}
