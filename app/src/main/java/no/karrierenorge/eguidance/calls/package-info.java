/**
 * The telephone: seekers wish to be called at an hour when we are open ({@code CallDesk}); counsellors call them and note who called in
 * ({@code CallingDesk}), timed by the system. Who does not answer is tried again, three times in all.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
