/** Putting pages of the site into one's folder, and taking anything out of it again. */
@ApplicationModule
@NullMarked
package no.karrierenorge.portfolio.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
