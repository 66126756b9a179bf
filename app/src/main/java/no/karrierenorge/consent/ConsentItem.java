package no.karrierenorge.consent;

import java.util.UUID;

/**
 * The one thing that a consent opens.
 *
 * @param kind room and thing, such as {@code eguidance.conversation}
 */
public record ConsentItem(String kind, UUID id) {}
