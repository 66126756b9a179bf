package no.karrierenorge.eguidance.team;

import no.karrierenorge.eguidance.ConversationId;

/** Advice behind a conversation is committed up to this number. */
record Noted(ConversationId conversation, int seq) {}
