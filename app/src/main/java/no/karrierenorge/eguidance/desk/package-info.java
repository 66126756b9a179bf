/**
 * The counsellors' side: one screen by keyboard and its stream. {@code DeskStream} is what frames do, {@code DeskRoster} who sits here and
 * what they follow, {@code DeskPulse} what is told to all of them; {@code DeskController} is the screen, which works without script too.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
