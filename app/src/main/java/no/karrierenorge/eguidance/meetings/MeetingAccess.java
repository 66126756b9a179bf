package no.karrierenorge.eguidance.meetings;

import java.util.Optional;
import no.karrierenorge.audit.Audit;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.ConversationAccess;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.Hat;
import no.karrierenorge.identity.People;
import no.karrierenorge.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one door to a meeting. To whoever has no part in it, it looks as if it were not there. */
@Component
public class MeetingAccess {
  private final Meetings meetings;
  private final Guests guests;
  private final MeetingKeys keys;
  private final ConversationAccess conversations;
  private final People people;
  private final Audit audit;

  MeetingAccess(Meetings meetings, Guests guests, MeetingKeys keys, ConversationAccess conversations, People people, Audit audit) {
    this.meetings = meetings;
    this.guests = guests;
    this.keys = keys;
    this.conversations = conversations;
    this.people = people;
    this.audit = audit;
  }

  /** @param meeting and as what somebody comes to it */
  public record Admission(Meeting meeting, Part part) {}

  /** For whoever is at the door: the meeting's own counsellor, the holder of a link's key, the seeker of the conversation it goes on from. */
  public Optional<Admission> find(MeetingId id, Credentials credentials) {
    return meetings.find(id).flatMap(meeting -> part(meeting, credentials).map(part -> new Admission(meeting, part)));
  }

  private Optional<Part> part(Meeting meeting, Credentials credentials) {
    if (isHers(meeting, credentials.acting())) return Optional.of(Part.COUNSELLOR);
    Optional<Part> byKey = Optional.ofNullable(credentials.key()).flatMap(key -> guests.partOf(meeting.id(), keys.hashOf(key)));
    if (byKey.isPresent() || !isSeekerOf(meeting, credentials)) return byKey;
    return Optional.of(Part.SEEKER);
  }

  private boolean isSeekerOf(Meeting meeting, Credentials credentials) {
    ConversationId conversation = meeting.conversation();
    if (conversation == null) return false;
    boolean holdsKey = credentials.conversationToken(conversation).flatMap(key -> conversations.findFor(conversation, key)).isPresent();
    ActingPerson acting = credentials.acting();
    return holdsKey || acting != null && conversations.findOwn(conversation, acting).isPresent();
  }

  /** Whether she is the meeting's counsellor, in that role, which she still has. */
  boolean isHers(Meeting meeting, @Nullable ActingPerson acting) {
    if (acting == null) return false;
    Hat hat = acting.hat();
    return hat != null && hat.role() == Role.E_COUNSELLOR && meeting.counsellor().equals(acting.person())
        && people.hats(acting.person()).contains(hat);
  }

  /** The counsellor's own meeting, to act on it. The opening stands in the audit. */
  Optional<Meeting> open(MeetingId id, ActingPerson acting) {
    Optional<Meeting> own = meetings.find(id).filter(meeting -> isHers(meeting, acting));
    own.ifPresent(meeting -> audit.record(acting.actor(), "eguidance.meeting", "meeting " + id));
    return own;
  }
}
