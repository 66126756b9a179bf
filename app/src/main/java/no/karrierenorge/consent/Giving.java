package no.karrierenorge.consent;

import java.time.Instant;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody agrees to.
 *
 * @param giver nobody when she is anonymous: then she is known by the item being hers
 * @param purpose room and purpose, such as {@code eguidance.observation}
 * @param textVersion the text that she read, such as {@code team.leave/1}; a text that changes gets the next number
 * @param until nothing when it holds until it is withdrawn
 */
public record Giving(@Nullable PersonId giver, ConsentItem item, Recipient recipient, String purpose, Ground ground, String textVersion,
    @Nullable Instant until) {}
