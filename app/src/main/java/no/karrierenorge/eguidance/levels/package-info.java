/**
 * How well the service does, by quarter hour, day or week: waits, abandoned, answered within the target, written answers within the promise,
 * and how true the told waits were. {@code ServiceLevels} asks the views that hold figures only; what each means stands on the page.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.levels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
