/**
 * Education as people meet it: where one stands and what that opens, programmes and trades of upper secondary school, studies,
 * institutions, and the roads that adults take.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.portal.education;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
