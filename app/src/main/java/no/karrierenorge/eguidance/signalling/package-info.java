/**
 * What goes over the wire while a meeting is held: the lobby, and what browsers say to each other to find a way between them. {@code
 * MeetingStream} is what frames do, {@code Signals} what waits for a page on another node, {@code MeetingPulse} tells whoever has a page
 * open to look, {@code IceServers} helps browsers that find no way by themselves. Sound and picture never come here.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.signalling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
