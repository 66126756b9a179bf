/**
 * When a conversation goes wrong: a warning, a block for a while, the numbers to call in danger of life. The counsellor acts, the manager on
 * duty sees to it ({@code IncidentController}); each act stands in the audit.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
