/**
 * Reflection tasks from career-learning practice: a life line, energy, a network, a good day at work, a decision balance and more, answered
 * in one's own words. Text does not fit a cookie, so a form answers itself: what was written is shown as a page to print, and lies nowhere
 * until it is saved. The tasks are in {@code learning/reflections.yaml}; {@code writing} has the forms.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.assessments.reflections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
