package no.karrierenorge.eguidance.signalling;

import no.karrierenorge.eguidance.live.FrameLimit;
import no.karrierenorge.eguidance.live.Wire;
import no.karrierenorge.eguidance.meetings.Credentials;
import no.karrierenorge.eguidance.meetings.MeetingId;
import no.karrierenorge.eguidance.meetings.Part;
import no.karrierenorge.identity.OpenLogin;
import org.jspecify.annotations.Nullable;

/**
 * What a socket came with.
 *
 * @param credentials looked at again at each opening and closing of the door, for an open socket does not see a role that is taken away
 * @param login without which the meeting would not be found; nothing when the device alone opens it
 */
record MeetingSeat(Wire wire, FrameLimit limit, MeetingId meeting, Part part, Credentials credentials, @Nullable OpenLogin login) {}
