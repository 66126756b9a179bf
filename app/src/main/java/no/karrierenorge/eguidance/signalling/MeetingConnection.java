package no.karrierenorge.eguidance.signalling;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.live.Wire;
import no.karrierenorge.eguidance.meetings.Guest;
import no.karrierenorge.eguidance.meetings.Guests;
import no.karrierenorge.eguidance.meetings.Meeting;
import no.karrierenorge.eguidance.meetings.Meetings;
import no.karrierenorge.identity.OpenLogin;
import org.springframework.web.socket.CloseStatus;

/** One page that is open to a meeting: is told what has changed, and what others have said to it. */
final class MeetingConnection {
  private static final CloseStatus ELSEWHERE = new CloseStatus(4409, "open elsewhere");
  private static final CloseStatus OVER = new CloseStatus(4410, "over");

  private final MeetingSeat seat;
  private final UUID sitting;
  private String told = "";

  MeetingConnection(MeetingSeat seat, UUID sitting) {
    this.seat = seat;
    this.sitting = sitting;
  }

  MeetingSeat seat() {
    return seat;
  }

  UUID sitting() {
    return sitting;
  }

  /** The login that it is open by, or nothing when a link or a conversation opened it. */
  Optional<OpenLogin> login() {
    return Optional.ofNullable(seat.login());
  }

  Wire wire() {
    return seat.wire();
  }

  /** Looks at the truth and tells the page: first who is there, then what they said. */
  synchronized void refresh(Meetings meetings, Guests guests, Signals signals, Clock clock) {
    Optional<Meeting> meeting = meetings.find(seat.meeting());
    if (meeting.isEmpty() || meeting.get().isOver()) {
      wire().close(OVER);
      return;
    }
    List<Guest> all = guests.of(seat.meeting(), clock.instant());
    Optional<Guest> own = all.stream().filter(guest -> guest.part() == seat.part() && sitting.equals(guest.sitting())).findFirst();
    if (own.isEmpty()) {
      wire().close(ELSEWHERE);
      return;
    }
    tell(MeetingFrames.room(own.get(), all));
    for (Signals.Signal signal : signals.take(sitting)) wire().send(MeetingFrames.signal(signal));
  }

  private void tell(String room) {
    if (room.equals(told)) return;
    told = room;
    wire().send(room);
  }
}
