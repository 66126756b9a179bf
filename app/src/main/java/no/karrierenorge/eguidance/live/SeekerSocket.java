package no.karrierenorge.eguidance.live;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.ActingPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sockets of seekers: the first frame authorises. */
@Component
@Profile("!command")
class SeekerSocket extends StreamSocket<SeekerSocket.Sitting> {
  static final String CONVERSATION = "conversation";
  static final String TOKEN = "token";
  static final String ACTING = "acting";

  private static final int FRAMES_A_MINUTE = 300;

  private final SeekerStream stream;

  SeekerSocket(SeekerStream stream, Clock clock) {
    super(FRAMES_A_MINUTE, clock);
    this.stream = stream;
  }

  /** A socket, and its stream once it has been let in. */
  static final class Sitting {
    private final Seat seat;
    private @Nullable SeekerConnection connection;

    Sitting(Seat seat) {
      this.seat = seat;
    }
  }

  @Override
  protected Sitting opened(Wire wire, FrameLimit limit, Map<String, Object> came) {
    var conversation = (ConversationId) Objects.requireNonNull(came.get(CONVERSATION));
    return new Sitting(new Seat(wire, limit, conversation, (String) came.get(TOKEN), (ActingPerson) came.get(ACTING)));
  }

  @Override
  protected void take(String text, Sitting sitting) {
    ClientFrame frame = ClientFrame.parse(text);
    SeekerConnection connection = sitting.connection;
    if (connection != null) {
      stream.take(frame, connection, sitting.seat);
      return;
    }
    sitting.connection = frame instanceof ClientFrame.Hello hello ? stream.open(hello, sitting.seat).orElse(null) : null;
    if (sitting.connection == null) sitting.seat.wire().close(NOT_YOURS);
  }

  @Override
  protected void closed(Sitting sitting) {
    if (sitting.connection != null) stream.close(sitting.connection);
  }
}
