/**
 * Tools to know oneself by, a wing: {@code interests}, {@code skills}, {@code values}, {@code strengths} and {@code classes}. A tool's
 * scoring is versioned and can be repeated: the same answers and version give the same result. Results are the beginning of a
 * conversation, never a verdict, and close no door. What is not saved lies in a cookie on the person's own device and nowhere else.
 */
@ApplicationModule(
    allowedDependencies = {"platform", "audit", "places", "identity", "consent", "notices", "catalogue", "labourmarket", "search", "portfolio"})
@NullMarked
package no.karrierenorge.assessments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
