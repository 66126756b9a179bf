/** Who is at the door: OpenID Connect and demo login, roles, organisations, the one acting role. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "places"})
@NullMarked
package no.karrierenorge.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
