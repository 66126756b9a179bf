/**
 * Where the service manager's work begins: the queue and the people live, counsellors and their limits, rules and announcements, and the
 * emptying of old conversations. Her other pages are {@code levels} and {@code hours}. She sees figures and never what was said.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.service;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
