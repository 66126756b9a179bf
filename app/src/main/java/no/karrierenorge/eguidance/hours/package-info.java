/**
 * When each channel is open, and the days that differ, as the manager sets them; the hours themselves are kept by {@code places}.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
