/** {@code /min-side}: all that somebody who is logged in has saved and done here, in one place. */
@ApplicationModule
@NullMarked
package no.karrierenorge.portfolio.mypage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
