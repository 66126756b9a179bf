package no.karrierenorge.eguidance.signalling;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.karrierenorge.eguidance.meetings.Guests;
import no.karrierenorge.eguidance.meetings.MeetingId;
import no.karrierenorge.eguidance.meetings.MeetingMoved;
import no.karrierenorge.eguidance.meetings.Meetings;
import no.karrierenorge.identity.OpenLogins;
import no.karrierenorge.platform.nodes.HintReceived;
import no.karrierenorge.platform.nodes.Hints;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes the open pages of a meeting look again: on this node at once, on other nodes by a hint. A hint may be lost, so each node looks by
 * itself too: each second for what is said to its pages, in one query for all of them, and now and then at the rooms.
 */
@Component
class MeetingPulse {
  private static final String PREFIX = "meeting ";

  private final Set<MeetingConnection> connections = ConcurrentHashMap.newKeySet();
  private final Meetings meetings;
  private final Guests guests;
  private final Signals signals;
  private final ObjectProvider<Hints> hints;
  private final OpenLogins logins;
  private final Clock clock;

  /** @param hints none beside a command */
  MeetingPulse(Meetings meetings, Guests guests, Signals signals, ObjectProvider<Hints> hints, OpenLogins logins,
      Clock clock) {
    this.meetings = meetings;
    this.guests = guests;
    this.signals = signals;
    this.hints = hints;
    this.logins = logins;
    this.clock = clock;
  }

  void add(MeetingConnection connection) {
    connections.add(connection);
    connection.login().ifPresent(logins::add);
  }

  void remove(MeetingConnection connection) {
    connections.remove(connection);
    connection.login().ifPresent(logins::remove);
  }

  @EventListener
  void moved(MeetingMoved event) {
    moved(event.meeting());
  }

  /** Something of this meeting has changed and is committed. */
  void moved(MeetingId meeting) {
    hints.ifAvailable(all -> all.tell(PREFIX + meeting));
    refresh(meeting);
  }

  private void refresh(MeetingId meeting) {
    for (MeetingConnection connection : connections) {
      if (connection.seat().meeting().equals(meeting)) connection.refresh(meetings, guests, signals, clock);
    }
  }

  /** Hints come on one thread for all: it must not wait for the database. */
  @EventListener
  void received(HintReceived received) {
    if (!received.hint().startsWith(PREFIX) || connections.isEmpty()) return;
    MeetingId.find(received.hint().substring(PREFIX.length())).ifPresent(meeting -> Thread.startVirtualThread(() -> refresh(meeting)));
  }

  @Scheduled(fixedDelay = 1000)
  void lookForSignals() {
    if (connections.isEmpty()) return;
    Set<UUID> addressed = signals.addressedAmong(sittings());
    for (MeetingConnection connection : connections) {
      if (addressed.contains(connection.sitting())) connection.refresh(meetings, guests, signals, clock);
    }
  }

  /** Also tells the other nodes whose pages are open here, and finds out who is gone. */
  @Scheduled(fixedDelay = 5000)
  void lookAround() {
    if (connections.isEmpty()) return;
    guests.seen(sittings(), clock.instant());
    for (MeetingConnection connection : connections) connection.refresh(meetings, guests, signals, clock);
  }

  @Scheduled(fixedDelay = 60_000)
  void forgetOld() {
    signals.deleteOld(clock.instant());
  }

  private List<UUID> sittings() {
    return connections.stream().map(MeetingConnection::sitting).toList();
  }
}
