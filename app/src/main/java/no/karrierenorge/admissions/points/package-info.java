/**
 * The rules of admission: how grades become points, and what a study asks for. {@code YearRules} is one year's file, {@code Calculation}
 * carries it out for an {@code Applicant}, {@code UpperSecondary} reckons for upper secondary, {@code Requirement} says which subjects
 * are missing. Nothing here knows the web or the database, and no sum is ever a floating-point number.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.admissions.points;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
