/**
 * Conversations over the wire: starting one as JSON, the seekers' WebSocket stream, and what nodes tell each other. A {@code Wire} is one
 * socket; a {@code Watcher} follows one conversation; the protocol and its promises are in docs/chat-protocol.md.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
