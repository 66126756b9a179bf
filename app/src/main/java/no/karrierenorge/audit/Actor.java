package no.karrierenorge.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did it.
 *
 * @param person the person's random id, or nothing when the platform itself or a command at the console did it
 * @param role what she acted as, or nothing before she has chosen
 */
public record Actor(@Nullable UUID person, @Nullable String role) {
  public static final Actor PLATFORM = new Actor(null, null);
}
