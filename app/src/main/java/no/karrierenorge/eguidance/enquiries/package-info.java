/** The counsellors' page of what is not answered at once: written questions and calls, each with its clock, and the one she answers now. */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.enquiries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
