/** Occupations as people meet them: the list with filters, and one page each. */
@ApplicationModule
@NullMarked
package no.karrierenorge.portal.occupations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
