/**
 * The pages of the calculator: a choice, a form of grades, and what they come to. What is typed lies on the person's own device as a
 * {@code Draft} until it is saved; {@code Reading} turns it into an applicant or says beside which field something is amiss. Whatever is
 * typed is kept as it was typed until it is right.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.admissions.calculator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
