/** Up to four occupations, or four educations, side by side; the address keeps the choice. */
@ApplicationModule
@NullMarked
package no.karrierenorge.portal.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
