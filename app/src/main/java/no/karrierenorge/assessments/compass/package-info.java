/**
 * The job compass: a visual road from interests to fields, occupations and the education they need, and back. {@code Compass} knows how the
 * catalogue hangs together; {@code Course} is what somebody has chosen, and lies in the address; {@code View} and {@code Branch} say what is
 * connected with it, as columns that are drawn and as nested lists. Nothing is asked about the reader and nothing is kept.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.assessments.compass;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
