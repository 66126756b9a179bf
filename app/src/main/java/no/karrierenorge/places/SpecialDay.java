package no.karrierenorge.places;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day with other hours than its weekday has.
 *
 * @param hours nothing when it is closed all day
 * @param holiday the public holiday that it is, or nothing
 */
public record SpecialDay(LocalDate day, @Nullable Hours hours, @Nullable PublicHoliday holiday) {}
