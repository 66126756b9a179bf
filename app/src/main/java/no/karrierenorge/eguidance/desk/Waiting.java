package no.karrierenorge.eguidance.desk;

import no.karrierenorge.eguidance.conversations.Conversation;

/**
 * A seeker in the queue, as counsellors see her.
 *
 * @param position 1 is next
 * @param question the beginning of the first question
 */
record Waiting(Conversation conversation, int position, String question) {}
