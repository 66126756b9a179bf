/** Settings, checked before anything starts, and what the console says. */
@NullMarked
package no.karrierenorge.platform.startup;

import org.jspecify.annotations.NullMarked;
