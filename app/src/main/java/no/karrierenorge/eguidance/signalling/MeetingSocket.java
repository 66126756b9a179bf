package no.karrierenorge.eguidance.signalling;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import no.karrierenorge.eguidance.live.FrameLimit;
import no.karrierenorge.eguidance.live.StreamSocket;
import no.karrierenorge.eguidance.live.Wire;
import no.karrierenorge.eguidance.meetings.Credentials;
import no.karrierenorge.eguidance.meetings.MeetingAccess.Admission;
import no.karrierenorge.identity.OpenLogin;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sockets of meetings: the handshake has said who it is, the first frame seats her. */
@Component
@Profile("!command")
class MeetingSocket extends StreamSocket<MeetingSocket.Sitting> {
  static final String ADMISSION = "admission";
  static final String CREDENTIALS = "credentials";

  /** Of the login without which the meeting would not be found. */
  static final String SESSION = "session";

  /** Two browsers tell each other some twenty ways in the first seconds, and again when a network changes. */
  static final int FRAMES_A_MINUTE = 300;

  private final MeetingStream stream;
  private final IceServers ice;

  MeetingSocket(MeetingStream stream, IceServers ice, Clock clock) {
    super(FRAMES_A_MINUTE, clock);
    this.stream = stream;
    this.ice = ice;
  }

  static final class Sitting {
    private final MeetingSeat seat;
    private @Nullable MeetingConnection connection;

    Sitting(MeetingSeat seat) {
      this.seat = seat;
    }
  }

  @Override
  protected Sitting opened(Wire wire, FrameLimit limit, Map<String, Object> came) {
    var admission = (Admission) Objects.requireNonNull(came.get(ADMISSION));
    var credentials = (Credentials) Objects.requireNonNull(came.get(CREDENTIALS));
    return new Sitting(new MeetingSeat(wire, limit, admission.meeting().id(), admission.part(), credentials, login(wire, came)));
  }

  private static @Nullable OpenLogin login(Wire wire, Map<String, Object> came) {
    var acting = ((Credentials) Objects.requireNonNull(came.get(CREDENTIALS))).acting();
    return acting == null || !(came.get(SESSION) instanceof String session) ? null
        : new OpenLogin(acting, session, () -> wire.close(NOT_YOURS));
  }

  @Override
  protected void take(String text, Sitting sitting) {
    MeetingFrame frame = MeetingFrame.parse(text);
    MeetingConnection connection = sitting.connection;
    if (connection != null) {
      stream.take(frame, connection);
      return;
    }
    sitting.connection = frame instanceof MeetingFrame.Hello hello ? stream.open(hello, sitting.seat, ice).orElse(null) : null;
    if (sitting.connection == null) sitting.seat.wire().close(NOT_YOURS);
  }

  @Override
  protected void closed(Sitting sitting) {
    if (sitting.connection != null) stream.close(sitting.connection);
  }
}
