/**
 * Skills from experience, paid or not. Whoever says what she has done is suggested what many have used there ({@code Suggestions}); she
 * keeps, adds and takes away, and sees which occupations use it and what one of them asks for besides ({@code Match}). The skills, the
 * experiences and what occupations use are three files in {@code app/src/main/assessments}; ESCO's skills stand beside them once an operator
 * has imported them ({@code Skills}, {@code Uses}).
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.assessments.skills;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
