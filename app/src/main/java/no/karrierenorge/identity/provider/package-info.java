/** The doors for people with a login elsewhere: what OpenID Connect providers say, and who somebody is here by that. */
@ApplicationModule
@NullMarked
package no.karrierenorge.identity.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
