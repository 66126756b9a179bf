/**
 * The open screens of counsellors and what they are told while they stand open. {@code DeskStream} is what frames do, {@code DeskRoster}
 * who sits here and what they follow, {@code DeskPulse} what is told to all of them; other rooms add frames of their own as a {@code DeskPart}.
 * Whose screen is gone gives her conversations back ({@code GoneCounsellors}).
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.screens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
