package no.karrierenorge.eguidance.team;

import java.time.Instant;
import java.util.UUID;
import no.karrierenorge.identity.PersonId;

/** A line of advice behind a conversation, which the seeker never sees. */
record ConsultNote(int seq, UUID key, PersonId author, String name, String text, Instant at) {}
