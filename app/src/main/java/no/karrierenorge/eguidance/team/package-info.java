/**
 * What counsellors do together in one conversation: {@code ConsultDesk} is advice behind it, the open invitation and the warm transfer,
 * {@code HandOnDesk} shows the seeker on to a career centre. Joined to the counsellors' stream by frames of its own.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
