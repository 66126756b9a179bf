/**
 * Showing one saved thing to one counsellor, by consent: for a chosen time, taken back at any moment, and with every opening written down
 * for its owner. {@code Shares} is where all of it is decided; its owner's page and the counsellors' pages ask it.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.portfolio.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
