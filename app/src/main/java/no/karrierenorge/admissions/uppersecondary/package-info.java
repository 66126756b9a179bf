/**
 * Points for admission to upper secondary: the mean of final and exam grades from lower secondary, times ten. What holds for the whole
 * country stands in {@code admissions/upper-secondary.yaml}, and what the county decides is told beside it and never reckoned.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.admissions.uppersecondary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
