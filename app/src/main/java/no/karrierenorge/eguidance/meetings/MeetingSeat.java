package no.karrierenorge.eguidance.meetings;

import no.karrierenorge.eguidance.live.FrameLimit;
import no.karrierenorge.eguidance.live.Wire;

/**
 * What a socket came with.
 *
 * @param credentials looked at again at each opening and closing of the door, for an open socket does not see a role that is taken away
 */
record MeetingSeat(Wire wire, FrameLimit limit, MeetingId meeting, Part part, Credentials credentials) {}
