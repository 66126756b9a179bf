/**
 * Grades turned into admission points, a wing: {@code points} holds the rules of each year and carries them out, {@code requirements} what
 * studies ask for and how far somebody is from it, {@code uppersecondary} the points from lower secondary, {@code calculator} the pages.
 * The rules are data in {@code app/src/main/admissions}, one file for each admission year, each rule with its paragraph, its source and
 * the day that was read. A calculation uses the rules of one year and never of two. What is not established is said, not guessed.
 */
@ApplicationModule(
    allowedDependencies = {"platform", "audit", "places", "identity", "notices", "catalogue", "labourmarket", "search", "portfolio"})
@NullMarked
package no.karrierenorge.admissions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
