package no.karrierenorge.eguidance.conversations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a conversation.
 *
 * @param seq its number, dense within the conversation and the same for both sides
 * @param key the sender's own name for it: sent again, it is the same line
 * @param happening what happened, for lines of the system, and nothing else
 * @param text what was said; for a happening the display name it concerns, or empty
 */
public record Message(int seq, UUID key, Author author, @Nullable String name, @Nullable Happening happening, String text, Instant at) {}
