/** Who opened or changed what: rows are inserted freely, one sealer chains them by hash each second, and the chain can be verified. */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package no.karrierenorge.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
