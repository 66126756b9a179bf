package no.karrierenorge.eguidance.screens;

import java.util.List;
import java.util.Optional;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.ClaimResult;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.eguidance.conversations.HandoverDesk;
import no.karrierenorge.eguidance.conversations.SayResult;
import no.karrierenorge.eguidance.live.ClientFrame;
import no.karrierenorge.identity.OpenLogins;
import no.karrierenorge.identity.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the frames of a counsellor do. One instance serves all sockets; what belongs to one is in its {@link DeskConnection}. */
@Component
@Profile("!command")
class DeskStream {
  private final GuidanceDesk desk;
  private final HandoverDesk handovers;
  private final DeskArrival arrival;
  private final DeskRoster roster;
  private final OpenLogins logins;
  private final List<DeskPart> parts;

  DeskStream(GuidanceDesk desk, HandoverDesk handovers, DeskArrival arrival, DeskRoster roster, OpenLogins logins, List<DeskPart> parts) {
    this.desk = desk;
    this.handovers = handovers;
    this.arrival = arrival;
    this.roster = roster;
    this.logins = logins;
    this.parts = parts;
  }

  DeskConnection open(DeskFrame.Hello hello, DeskSeat seat) {
    DeskConnection connection = arrival.open(hello, seat);
    parts.forEach(part -> part.opened(connection));
    logins.add(seat.login());
    return connection;
  }

  void close(DeskConnection connection) {
    parts.forEach(part -> part.closed(connection));
    roster.leave(connection);
    logins.remove(connection.seat().login());
  }

  void take(DeskFrame frame, DeskConnection connection) {
    switch (frame) {
      case DeskFrame.Available wish -> arrival.available(connection, wish.available());
      case DeskFrame.Take wish -> claim(wish, connection);
      case DeskFrame.Transfer transfer -> transfer(transfer, connection);
      case DeskFrame.In said -> inConversation(said.conversation(), said.frame(), connection);
      case DeskFrame.Other other -> other(other, connection);
      case DeskFrame.Hello again -> connection.send(DeskFrames.error("already-welcome", null, null));
      case DeskFrame.Unclear unclear -> connection.send(DeskFrames.error(unclear.code(), null, null));
    }
  }

  private void claim(DeskFrame.Take wish, DeskConnection connection) {
    if (!logins.goesOn(connection.seat().login())) {
      connection.seat().login().end();
      return;
    }
    PersonId person = connection.person();
    switch (wish.conversation() == null ? desk.takeNext(person) : desk.take(person, wish.conversation())) {
      case ClaimResult.Taken taken -> roster.assign(connection, taken.conversation().id());
      case ClaimResult.NobodyWaiting nobody -> connection.send(DeskFrames.claim("nobody-waiting"));
      case ClaimResult.AlreadyTaken late -> connection.send(DeskFrames.claim("already-taken"));
      case ClaimResult.AtLimit limit -> connection.send(DeskFrames.claim("at-limit"));
    }
  }

  private void transfer(DeskFrame.Transfer transfer, DeskConnection connection) {
    ConversationId id = transfer.conversation();
    PersonId to = transfer.to();
    switch (to == null ? handovers.toQueue(id, connection.person()) : handovers.toColleague(id, connection.person(), to)) {
      case DONE -> roster.compare();
      case NOT_HERS -> connection.send(DeskFrames.error("not-found", id, null));
      case NO_ROOM -> connection.send(DeskFrames.error("no-room", id, null));
    }
  }

  private void inConversation(ConversationId id, ClientFrame frame, DeskConnection connection) {
    Optional<DeskFollower> follower = connection.follower(id);
    if (frame instanceof ClientFrame.Send send) {
      send(id, send, connection);
    } else if (frame instanceof ClientFrame.Unclear unclear) {
      connection.send(DeskFrames.error(unclear.code(), id, unclear.key()));
    } else if (follower.isEmpty()) {
      connection.send(DeskFrames.error("not-found", id, null));
    } else if (frame instanceof ClientFrame.End && !roster.isAnsweredBy(id, connection.person())) {
      connection.send(DeskFrames.error("not-found", id, null));
    } else {
      actIn(id, frame);
    }
  }

  private void actIn(ConversationId id, ClientFrame frame) {
    switch (frame) {
      case ClientFrame.Typing typing -> desk.typing(id, Author.COUNSELLOR);
      case ClientFrame.Read read -> desk.read(id, Author.COUNSELLOR, read.seq());
      case ClientFrame.End end -> desk.end(id, Author.COUNSELLOR);
      case ClientFrame.Hello hello -> {}
      case ClientFrame.Send send -> {}
      case ClientFrame.Unclear unclear -> {}
    }
  }

  /** What was said before the conversation left this screen is still acknowledged: she may send it again. */
  private void send(ConversationId id, ClientFrame.Send send, DeskConnection connection) {
    DeskFollower follower = connection.follower(id).orElseGet(() -> connection.stranger(id));
    if (!connection.seat().limit().allowsSend()) {
      follower.wasNotSaid(send.key(), "too-many");
      return;
    }
    follower.isSending(send.key());
    switch (desk.say(id, connection.person(), send.key(), send.text())) {
      case SayResult.Said said -> follower.committed(said.message());
      case SayResult.Already already -> follower.committed(already.message());
      case SayResult.Over over -> follower.wasNotSaid(send.key(), connection.follower(id).isPresent() ? "ended" : "not-found");
      case SayResult.Full full -> follower.wasNotSaid(send.key(), "full");
    }
  }

  private void other(DeskFrame.Other other, DeskConnection connection) {
    Optional<DeskPart> part = parts.stream().filter(one -> one.types().contains(other.type())).findFirst();
    if (part.isEmpty()) connection.send(DeskFrames.error("unknown-type", null, null));
    else part.get().take(other.frame(), connection);
  }
}
