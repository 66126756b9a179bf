/**
 * Pages that compose rooms, a wing: {@code front}, {@code occupations}, {@code education}, {@code counties}, {@code comparison},
 * {@code operations}.
 */
@ApplicationModule(
    allowedDependencies = {"platform", "audit", "places", "identity", "consent", "notices", "catalogue", "labourmarket", "search", "portfolio", "assessments", "eguidance"})
@NullMarked
package no.karrierenorge.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
