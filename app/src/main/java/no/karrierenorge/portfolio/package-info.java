/**
 * What people keep: results, favourites, texts, a CV. A {@code Folder} belongs to a person who is logged in, or to whoever holds its
 * reference code; an {@code Item} in it is written by the room that made it and read by that room again. {@code Portfolio} finds,
 * {@code PortfolioDesk} writes; {@code Holder} says whose folder a request may touch. What is saved is encrypted and seen by nobody else
 * unless its owner shares it. A wing; {@code docs/architecture.md} says what its rooms are for.
 */
@ApplicationModule(allowedDependencies = {"platform", "audit", "places", "identity", "consent", "notices", "catalogue", "labourmarket", "search"})
@NullMarked
package no.karrierenorge.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
