/**
 * The seekers' side of the chat: the door where a first question is asked, the waiting room, the conversation, and what is left when it is
 * over. Whoever holds the key on her device, or owns the conversation and is logged in, gets in as {@code OwnConversation}; to all others
 * nothing is there. Every page works by forms alone; scripts make it live.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.seekers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
