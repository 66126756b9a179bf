package no.karrierenorge.eguidance.signalling;

import java.time.Clock;
import java.util.Optional;
import no.karrierenorge.eguidance.live.Frames;
import no.karrierenorge.eguidance.meetings.Guests;
import no.karrierenorge.eguidance.meetings.MeetingAccess;
import no.karrierenorge.eguidance.meetings.MeetingAccess.Admission;
import no.karrierenorge.eguidance.meetings.MeetingDesk;
import no.karrierenorge.eguidance.meetings.MeetingId;
import no.karrierenorge.eguidance.meetings.Part;
import org.springframework.stereotype.Component;

/** What frames do: the lobby, and what browsers say to each other once the counsellor has let them in. */
@Component
class MeetingStream {
  private final MeetingAccess access;
  private final MeetingDesk desk;
  private final Guests guests;
  private final Signals signals;
  private final MeetingPulse pulse;
  private final Clock clock;

  MeetingStream(MeetingAccess access, MeetingDesk desk, Guests guests, Signals signals, MeetingPulse pulse, Clock clock) {
    this.access = access;
    this.desk = desk;
    this.guests = guests;
    this.signals = signals;
    this.pulse = pulse;
    this.clock = clock;
  }

  /** A hello seats whoever may still come; nothing when she may not. */
  Optional<MeetingConnection> open(MeetingFrame.Hello hello, MeetingSeat seat, IceServers ice) {
    if (allowed(seat).isEmpty()) return Optional.empty();
    var connection = new MeetingConnection(seat, hello.sitting());
    seat.wire().send(MeetingFrames.welcome(seat.part(), ice.now()));
    guests.sit(seat.meeting(), seat.part(), hello.sitting(), clock.instant());
    pulse.add(connection);
    pulse.moved(seat.meeting());
    return Optional.of(connection);
  }

  private Optional<Admission> allowed(MeetingSeat seat) {
    return access.find(seat.meeting(), seat.credentials()).filter(found -> found.part() == seat.part() && !found.meeting().isOver());
  }

  void close(MeetingConnection connection) {
    pulse.remove(connection);
    guests.gone(connection.sitting());
    pulse.moved(connection.seat().meeting());
  }

  void take(MeetingFrame frame, MeetingConnection connection) {
    MeetingId meeting = connection.seat().meeting();
    switch (frame) {
      case MeetingFrame.Knock knock -> knock(knock, connection);
      case MeetingFrame.Admit admit -> asCounsellor(connection, () -> guests.admit(meeting, admit.sitting()));
      case MeetingFrame.Refuse refuse -> asCounsellor(connection, () -> guests.refuse(meeting, refuse.sitting()));
      case MeetingFrame.Signal signal -> pass(signal, connection);
      case MeetingFrame.Leave leave -> guests.leave(meeting, connection.sitting());
      case MeetingFrame.End end -> asCounsellor(connection, () -> allowed(connection.seat()).ifPresent(found -> desk.end(found.meeting())));
      case MeetingFrame.Hello again -> error(connection, "already-welcome");
      case MeetingFrame.Unclear unclear -> error(connection, unclear.code());
    }
    pulse.moved(meeting);
  }

  private void knock(MeetingFrame.Knock knock, MeetingConnection connection) {
    if (!connection.seat().limit().allowsSend()) error(connection, "too-many");
    else guests.knock(connection.seat().meeting(), connection.seat().part(), connection.sitting(), knock.name());
  }

  /** Only the meeting's own counsellor opens and closes the door; her role is looked at anew each time. */
  private void asCounsellor(MeetingConnection connection, Runnable act) {
    boolean isHers = connection.seat().part() == Part.COUNSELLOR && allowed(connection.seat()).isPresent();
    if (isHers) act.run();
    else error(connection, "not-found");
  }

  private void pass(MeetingFrame.Signal signal, MeetingConnection connection) {
    var message = new Signals.Message(signal.body(), clock.instant());
    boolean sent = signals.send(connection.seat().meeting(), connection.sitting(), signal.to(), message);
    if (!sent) connection.wire().send(MeetingFrames.notSent(signal.to()));
  }

  private static void error(MeetingConnection connection, String code) {
    connection.wire().send(Frames.error(code, null));
  }
}
