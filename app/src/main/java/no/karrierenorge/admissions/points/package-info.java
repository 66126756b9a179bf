/**
 * The rules of admission to higher education: how grades become points. {@code YearRules} is one year's file, {@code Calculation} holds an
 * {@code Applicant} against its quotas, {@code Selection} finds the grades that count, {@code Reckoning} adds up line by line. Nothing here
 * knows the web or the database, and no sum is ever a floating-point number.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.admissions.points;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
