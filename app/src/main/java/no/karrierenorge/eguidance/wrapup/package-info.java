/**
 * What comes after a conversation: the counsellor's pause ({@code WrapUps}) and the short form that she registers it with. Minutes are
 * counted by the system, and nothing in a {@code Registration} says what was said or by whom.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.wrapup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
