package no.karrierenorge.notices;

import java.util.UUID;

/**
 * A notice on its way.
 *
 * @param attempts how often it has been tried, this time counted
 */
record Queued(UUID id, int attempts, Notice notice) {}
