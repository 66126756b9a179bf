/**
 * A year of e-guidance that never was, for those who want to see the platform with something in it: {@code ./karriere demo-data}. Made from
 * a fixed seed by playing each day through: people come by the hour, wait for somebody free, lose patience or are answered.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
