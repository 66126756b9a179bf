/** The injected clock and the zone the country lives in. */
@NullMarked
package no.karrierenorge.platform.time;

import org.jspecify.annotations.NullMarked;
