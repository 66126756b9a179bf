/**
 * Technique only, no business words: the embedded database, languages, the page frame and the cache of public pages, problems,
 * encryption, the clock. The one open room: every other room may use its sub-packages.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package no.karrierenorge.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
