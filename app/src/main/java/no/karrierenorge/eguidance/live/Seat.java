package no.karrierenorge.eguidance.live;

import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.ActingPerson;
import org.jspecify.annotations.Nullable;

/**
 * What a seeker's socket came with.
 *
 * @param cookieToken the key in the page's cookie, which scripts cannot read, when it is for this conversation
 * @param acting who she is, if she is logged in
 */
record Seat(Wire wire, FrameLimit limit, ConversationId conversation, @Nullable String cookieToken, @Nullable ActingPerson acting) {}
