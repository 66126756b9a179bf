/**
 * The core of e-guidance: {@code GuidanceDesk} is where a conversation starts, goes on and ends; {@code Messages} and {@code WaitingQueue}
 * are its two orders, of what was said and of who is next; {@code ConversationAccess} decides who may open one. No wire, no pages.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.conversations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
