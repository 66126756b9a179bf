package no.karrierenorge.eguidance.live;

import java.util.Optional;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationAccess;
import no.karrierenorge.eguidance.conversations.ConversationState;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.eguidance.conversations.Messages;
import no.karrierenorge.eguidance.conversations.SayResult;
import no.karrierenorge.identity.ActingPerson;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the frames of a seeker do. One instance serves all sockets; what belongs to one is in its {@link Seat}. */
@Component
@Profile("!command")
class SeekerStream {
  private final ConversationAccess access;
  private final GuidanceDesk desk;
  private final Messages messages;
  private final Watchers watchers;
  private final QueuePulse pulse;
  private final LineHtml lineHtml;

  SeekerStream(ConversationAccess access, GuidanceDesk desk, Messages messages, Watchers watchers, QueuePulse pulse, LineHtml lineHtml) {
    this.access = access;
    this.desk = desk;
    this.messages = messages;
    this.watchers = watchers;
    this.pulse = pulse;
    this.lineHtml = lineHtml;
  }

  /** A hello opens the stream for whoever holds the key, by token, by the page's cookie or by owning it; anything else is refused. */
  Optional<SeekerConnection> open(ClientFrame.Hello hello, Seat seat) {
    Optional<Conversation> found = allowed(hello, seat);
    if (found.isEmpty()) return Optional.empty();
    ConversationId id = found.get().id();
    int after = Math.clamp(hello.after(), 0, found.get().lastSeq());
    var connection = new SeekerConnection(seat.wire(), found.get(), after, seq -> messages.after(id, seq), shown(hello, found.get()));
    watchers.add(id, connection);
    seat.wire().send(Frames.welcome(found.get()));
    connection.catchUp();
    pulse.follow(id, connection);
    if (found.get().state() == ConversationState.WAITING) pulse.moved();
    return Optional.of(connection);
  }

  private SeekerConnection.Shown shown(ClientFrame.Hello hello, Conversation conversation) {
    if (!hello.html()) return SeekerConnection.Shown.NOTHING;
    return new SeekerConnection.Shown(lineHtml.forSeeker(conversation), lineHtml.placeForSeeker(conversation));
  }

  private Optional<Conversation> allowed(ClientFrame.Hello hello, Seat seat) {
    String token = hello.token() == null ? seat.cookieToken() : hello.token();
    Optional<Conversation> byToken = token == null ? Optional.empty() : access.findFor(seat.conversation(), token);
    ActingPerson acting = seat.acting();
    return byToken.isPresent() || acting == null ? byToken : access.findOwn(seat.conversation(), acting);
  }

  void close(SeekerConnection connection) {
    watchers.remove(connection.conversation().id(), connection);
    pulse.forget(connection);
  }

  void take(ClientFrame frame, SeekerConnection connection, Seat seat) {
    ConversationId id = connection.conversation().id();
    switch (frame) {
      case ClientFrame.Send send -> send(send, connection, seat);
      case ClientFrame.Typing typing -> desk.typing(id, Author.SEEKER);
      case ClientFrame.Read read -> desk.read(id, Author.SEEKER, read.seq());
      case ClientFrame.End end -> desk.end(id, Author.SEEKER);
      case ClientFrame.Hello again -> seat.wire().send(Frames.error("already-welcome", null));
      case ClientFrame.Unclear unclear -> seat.wire().send(Frames.error(unclear.code(), unclear.key()));
    }
  }

  private void send(ClientFrame.Send send, SeekerConnection connection, Seat seat) {
    if (!seat.limit().allowsSend()) {
      connection.wasNotSaid(send.key(), "too-many");
      return;
    }
    connection.isSending(send.key());
    switch (desk.say(connection.conversation().id(), null, send.key(), send.text())) {
      case SayResult.Said said -> connection.committed(said.message());
      case SayResult.Already already -> connection.committed(already.message());
      case SayResult.Over over -> connection.wasNotSaid(send.key(), "ended");
      case SayResult.Full full -> connection.wasNotSaid(send.key(), "full");
    }
  }
}
