/**
 * Pay and employment by occupation, imported from the statistics bureau's tables. Every figure keeps its table, period and licence, and
 * says why when it is not a number. Other rooms ask {@link no.karrierenorge.labourmarket.LabourMarket}.
 */
@ApplicationModule(allowedDependencies = {"platform", "places", "catalogue"})
@NullMarked
package no.karrierenorge.labourmarket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
