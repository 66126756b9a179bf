/**
 * The digital meeting: a room for a seeker, a counsellor and one invited third, by WebRTC from browser to browser. {@code MeetingDesk} opens
 * a meeting and gives out its links, {@code MeetingAccess} decides who comes to the door, {@code MeetingStream} is the lobby and the
 * signalling: {@code Guests} and {@code Signals} are the truth on every node, {@code MeetingPulse} tells whoever has a page open to look.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
