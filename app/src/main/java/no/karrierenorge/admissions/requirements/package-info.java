/**
 * What studies ask for, and how far somebody is from it. {@code Requirement} is read from {@code admissions/requirements.yaml};
 * {@code Needs} says in which ways it can still be met, {@code Reach} holds points against the imported limits, {@code Closing} finds the
 * grade or the subject that would close a gap. Nothing is screened out: what is far away is shown with the way to it.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.admissions.requirements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
