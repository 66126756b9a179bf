/**
 * The service manager's room: the queue and the people live, opening hours, counsellors, rules and announcements, and what keeps the
 * service honest: service levels with their definitions, how true the told waits were, and the emptying of old conversations. She sees
 * figures and never what was said.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.service;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
