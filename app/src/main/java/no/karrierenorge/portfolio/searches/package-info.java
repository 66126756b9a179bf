/**
 * {@code /sok/lagret}: searches that people have saved, what is new in them since they last looked, and a mail when something is. What a
 * search finds is the matter of the room whose page it is ({@code PageSearch}).
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.portfolio.searches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
