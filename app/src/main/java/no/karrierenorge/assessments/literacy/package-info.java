/**
 * Digital career literacy: a course of seven short units after the seven Cs, with tasks. How far one has come lies on the device, in a few
 * hundred bytes; one's own texts do not fit there and stand in the form until the course is saved. {@code Course} is read from
 * {@code learning/literacy.yaml}; nothing is scored.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.assessments.literacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
