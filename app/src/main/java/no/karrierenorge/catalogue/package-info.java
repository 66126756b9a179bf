/**
 * Occupations, education and the classifications that tie them together. What ships is a folder of readable files
 * ({@code app/src/main/catalogue}), loaded at the start; what an operator imports (STYRK-08, ESCO, O*NET, point limits) stands beside
 * it. Other rooms ask {@link no.karrierenorge.catalogue.Catalogue}.
 */
@ApplicationModule(allowedDependencies = {"platform", "places"})
@NullMarked
package no.karrierenorge.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
