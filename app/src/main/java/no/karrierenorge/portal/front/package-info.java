/** The front page, the helper that suggests where to begin, pages by situation in life, and what the service says about itself. */
@ApplicationModule
@NullMarked
package no.karrierenorge.portal.front;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
