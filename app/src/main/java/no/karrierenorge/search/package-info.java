/**
 * One index over the rooms above: results with facets, suggestions, forgiving of how people write. {@code SearchSource}s yield the documents;
 * {@code IndexKeeper} follows every change in the background and writes only what differs; {@code Ranking} says why a hit stands where it
 * stands; the judged questions of the tests say whether it is the right one.
 */
@ApplicationModule(allowedDependencies = {"platform", "places", "catalogue", "labourmarket"})
@NullMarked
package no.karrierenorge.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
