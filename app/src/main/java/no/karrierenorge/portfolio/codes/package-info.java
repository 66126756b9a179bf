/** {@code /kode}: what somebody has saved without a login, brought back on any device, sent to her, taken off the device, deleted. */
@ApplicationModule
@NullMarked
package no.karrierenorge.portfolio.codes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
