/**
 * Who lets whom see what: each consent names the thing, the person or office it is given to, the purpose, the ground and the text that was
 * read, and until when. {@code ConsentDesk} records and withdraws, {@code Consents} finds what holds now. A {@code Consent} can be made
 * nowhere else: whoever reads across organisations takes one as a parameter, so that forgetting it does not compile.
 */
@ApplicationModule(allowedDependencies = {"platform", "audit", "places", "identity"})
@NullMarked
package no.karrierenorge.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
