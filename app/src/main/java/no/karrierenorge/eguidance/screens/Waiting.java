package no.karrierenorge.eguidance.screens;

import no.karrierenorge.eguidance.conversations.Conversation;

/**
 * A seeker in the queue, as counsellors see her.
 *
 * @param position 1 is next
 * @param question the beginning of the first question
 */
public record Waiting(Conversation conversation, int position, String question) {}
