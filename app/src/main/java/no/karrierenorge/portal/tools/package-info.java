/** {@code /verktoy}: every tool to know oneself by, to choose with and to take along, by what one wants to do. */
@ApplicationModule
@NullMarked
package no.karrierenorge.portal.tools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
