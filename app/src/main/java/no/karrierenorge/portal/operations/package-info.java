/** The workspace of those who run the platform. */
@ApplicationModule
@NullMarked
package no.karrierenorge.portal.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
