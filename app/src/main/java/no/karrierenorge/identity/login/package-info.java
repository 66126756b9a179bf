/** Logging in, choosing a role, logging out: the session's beginning, change and end. */
@ApplicationModule
@NullMarked
package no.karrierenorge.identity.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
