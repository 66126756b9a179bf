/**
 * The digital meeting: a room for a seeker, a counsellor and one invited third, by WebRTC from browser to browser. {@code MeetingDesk} opens
 * a meeting and gives out its links, {@code MeetingAccess} decides who comes to the door, {@code Guests} knows on every node who is in the
 * lobby and who is in the room. What browsers say to each other there is the room {@code signalling}.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
