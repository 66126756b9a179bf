/**
 * {@code /min-side/mal}: goals and the steps towards them, which people set themselves. A step may have a day; what is due stands on the
 * page, and comes by mail to whoever has given an address.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.portfolio.goals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
