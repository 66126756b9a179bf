package no.karrierenorge.eguidance.team;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.Participants;
import no.karrierenorge.eguidance.screens.DeskScreen;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.nodes.HintReceived;
import no.karrierenorge.platform.nodes.Hints;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries advice to the screens of those who take part in a conversation, and of nobody else; to other nodes as hints. */
@Component
@Profile("!command")
class ConsultRelay {
  private static final String HINT = "consult";

  /** Longer than a node may be away without its sockets being cut. */
  private static final Duration LOOKED_BACK = Duration.ofSeconds(10);

  private final Map<DeskScreen, ConsultSeat> seats = new ConcurrentHashMap<>();
  private final ConsultNotes notes;
  private final Participants participants;
  private final Conversations conversations;
  private final Hints hints;
  private final Clock clock;

  ConsultRelay(ConsultNotes notes, Participants participants, Conversations conversations, Hints hints, Clock clock) {
    this.notes = notes;
    this.participants = participants;
    this.conversations = conversations;
    this.hints = hints;
    this.clock = clock;
  }

  void enter(DeskScreen screen) {
    seats.put(screen, new ConsultSeat(screen));
  }

  void leave(DeskScreen screen) {
    seats.remove(screen);
  }

  @EventListener
  void noted(Noted noted) {
    tell(noted);
    hints.tell(HINT);
  }

  @EventListener
  void received(HintReceived received) {
    if (received.hint().equals(HINT)) lookUp();
  }

  @Scheduled(fixedDelay = 1000)
  void lookUp() {
    if (!seats.isEmpty()) notes.since(clock.instant(), LOOKED_BACK).forEach(this::tell);
  }

  private void tell(Noted noted) {
    Set<PersonId> people = people(noted.conversation());
    for (ConsultSeat seat : seats.values()) {
      if (people.contains(seat.person()) && seat.lacks(noted)) seat.give(noted.conversation(), notes.after(noted.conversation(), seat.from(noted)));
    }
  }

  private Set<PersonId> people(ConversationId id) {
    var people = new HashSet<PersonId>();
    participants.of(id).forEach(one -> people.add(one.person()));
    conversations.find(id).ifPresent(found -> {
      if (found.counsellor() != null) people.add(found.counsellor());
    });
    return people;
  }
}
