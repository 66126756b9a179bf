/** What counsellors miss on the site: {@code ContentGaps} keeps it until the editors have settled it, and {@code ContentGapReported} tells them. */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.gaps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
