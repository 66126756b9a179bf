/**
 * The national e-guidance service, a wing: {@code conversations} holds what was asked and said and who may act on it, {@code live} carries
 * it over the wire and between nodes, {@code seekers} and {@code desk} are the two sides' pages, {@code correspondence} and the
 * rooms on it take what needs no open door: written questions, mail, SMS and wished calls.
 */
@ApplicationModule(allowedDependencies = {"platform", "audit", "places", "identity", "consent", "notices", "catalogue", "search", "portfolio"})
@NullMarked
package no.karrierenorge.eguidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
