package no.karrierenorge.eguidance.meetings;

import java.time.Clock;
import java.time.Instant;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a counsellor opens a meeting, gives out its links and ends it. */
@Component
public class MeetingDesk {
  private final Meetings meetings;
  private final Guests guests;
  private final MeetingKeys keys;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  MeetingDesk(Meetings meetings, Guests guests, MeetingKeys keys, ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
    this.meetings = meetings;
    this.guests = guests;
    this.keys = keys;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** @param seekerKey told once, in the seeker's link */
  record Opened(Meeting meeting, String seekerKey) {}

  /**
   * Opens a meeting with a seeker.
   *
   * @param conversation of this counsellor, which it goes on from, or nothing
   * @param startsAt when it is agreed
   */
  Opened open(PersonId counsellor, @Nullable Conversation conversation, Instant startsAt) {
    var id = MeetingId.fresh();
    String key = keys.fresh();
    transaction.executeWithoutResult(status -> {
      meetings.add(id, conversation == null ? null : conversation.id(), counsellor, startsAt);
      guests.invite(id, Part.COUNSELLOR, null);
      guests.invite(id, Part.SEEKER, keys.hashOf(key));
    });
    return new Opened(meetings.find(id).orElseThrow(), key);
  }

  /** A new key for the seeker or the third; the one before does not open any more. */
  String invite(Meeting meeting, Part part) {
    String key = keys.fresh();
    guests.invite(meeting.id(), part, keys.hashOf(key));
    events.publishEvent(new MeetingMoved(meeting.id()));
    return key;
  }

  public void end(Meeting meeting) {
    meetings.end(meeting.id(), clock.instant());
    events.publishEvent(new MeetingMoved(meeting.id()));
  }
}
