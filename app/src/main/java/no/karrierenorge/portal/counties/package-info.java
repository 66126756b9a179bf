/**
 * Somebody to talk to: the counties, their career centres, and the overview of the doors to a conversation. The centres answer for
 * themselves, so their own pages, bookings and telephones stand first.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.portal.counties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
