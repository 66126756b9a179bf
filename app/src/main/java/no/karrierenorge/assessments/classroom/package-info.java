/**
 * A class that does a tool together: a teacher makes a {@code ClassRoom} with a code, pupils join without a login, and each says herself
 * whether her result is to be counted in. The teacher sees how many have begun and finished, and {@code Counted} decides what may be said of
 * what they liked. Here are also the lesson plans of {@code learning/lessons.yaml}. A room is deleted after thirty days with all that was
 * counted in it.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.assessments.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
