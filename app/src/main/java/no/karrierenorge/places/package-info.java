/** Counties, municipalities, postal codes, career centres, Nav offices, opening hours and public holidays. */
@ApplicationModule(allowedDependencies = {"platform", "audit"})
@NullMarked
package no.karrierenorge.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
