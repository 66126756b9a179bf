/** One index over the rooms above: results with facets, suggestions, forgiving of how people write. */
@ApplicationModule(allowedDependencies = {"platform", "places", "catalogue", "labourmarket"})
@NullMarked
package no.karrierenorge.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
