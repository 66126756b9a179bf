package no.karrierenorge.places;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A single day on which e-guidance has other hours than the rule says.
 *
 * @param channel nothing for every channel
 * @param hours nothing when it is closed all day
 */
public record OpeningException(LocalDate day, @Nullable GuidanceChannel channel, @Nullable Hours hours) {}
