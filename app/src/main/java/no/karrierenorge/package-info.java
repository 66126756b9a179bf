/** A career guidance platform that a country can run: one process, rooms in one total order (docs/architecture.md). */
@NullMarked
package no.karrierenorge;

import org.jspecify.annotations.NullMarked;
