/** What pages show of a conversation: a line, a card, a place in the queue. The pages of both sides are made of them. */
@NamedInterface("view")
@NullMarked
package no.karrierenorge.eguidance.live.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
