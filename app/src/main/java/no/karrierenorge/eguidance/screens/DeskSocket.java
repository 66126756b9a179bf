package no.karrierenorge.eguidance.screens;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import no.karrierenorge.eguidance.live.FrameLimit;
import no.karrierenorge.eguidance.live.StreamSocket;
import no.karrierenorge.eguidance.live.Wire;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.OpenLogin;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sockets of counsellors. */
@Component
@Profile("!command")
class DeskSocket extends StreamSocket<DeskSocket.Sitting> {
  static final String ACTING = "acting";
  static final String SESSION = "session";

  private static final int FRAMES_A_MINUTE = 1200;

  private final DeskStream stream;

  DeskSocket(DeskStream stream, Clock clock) {
    super(FRAMES_A_MINUTE, clock);
    this.stream = stream;
  }

  static final class Sitting {
    private final DeskSeat seat;
    private @Nullable DeskConnection connection;

    Sitting(DeskSeat seat) {
      this.seat = seat;
    }
  }

  @Override
  protected Sitting opened(Wire wire, FrameLimit limit, Map<String, Object> came) {
    var acting = (ActingPerson) Objects.requireNonNull(came.get(ACTING));
    var session = (String) Objects.requireNonNull(came.get(SESSION));
    return new Sitting(new DeskSeat(wire, limit, new OpenLogin(acting, session, () -> wire.close(NOT_YOURS))));
  }

  @Override
  protected void take(String text, Sitting sitting) {
    DeskFrame frame = DeskFrame.parse(text);
    DeskConnection connection = sitting.connection;
    if (connection != null) stream.take(frame, connection);
    else if (frame instanceof DeskFrame.Hello hello) sitting.connection = stream.open(hello, sitting.seat);
    else sitting.seat.wire().close(NOT_YOURS);
  }

  @Override
  protected void closed(Sitting sitting) {
    if (sitting.connection != null) stream.close(sitting.connection);
  }
}
