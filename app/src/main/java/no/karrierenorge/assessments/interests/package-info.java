/**
 * Interests after Holland's theory: an instrument of our own with 60 activities (18 in its short form), the profile that answers give, and
 * which occupations and upper-secondary programmes have something in common with it. {@code Instrument} is read from
 * {@code assessments/interests.yaml}; {@code Profile} and {@code Fit} hold the rules.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.assessments.interests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
