/** What comes in from outside: mail out of the service's mailbox, and SMS that the gateway hands in. Each becomes a question, or goes on with one. */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
