/** The workspace of those who run the platform: what runs, on which database, and whether the audit's chain holds. */
@ApplicationModule
@NullMarked
package no.karrierenorge.portal.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
