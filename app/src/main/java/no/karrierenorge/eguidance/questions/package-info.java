/**
 * Written questions by form, at any hour: for seekers and, by a door of their own, for professionals. Whoever asked comes back with her
 * code, or logged in, and goes on.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
