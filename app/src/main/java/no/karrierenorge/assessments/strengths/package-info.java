/**
 * Strengths and what helps one learn, as reflection and not as a test: nothing is scored. What is chosen lies on the device; what is written
 * is too long for that, so it stays on the page until its writer saves it, and she can see it as a whole before she does.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.assessments.strengths;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
