/**
 * The outbox: other rooms ask {@link no.karrierenorge.notices.Notices} to tell somebody something by mail or SMS, in the transaction of
 * what it tells of. {@code Delivery} hands it to the mail server or the SMS gateway afterwards, on any node, and tries again with growing
 * pauses. In a demo without servers the outbox itself is where notices end, for people to look at.
 */
@ApplicationModule(allowedDependencies = {"platform", "audit", "places", "identity", "consent"})
@NullMarked
package no.karrierenorge.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
