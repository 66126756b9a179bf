package no.karrierenorge.eguidance.screens;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.Counsellors;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.eguidance.conversations.Message;
import no.karrierenorge.eguidance.live.LineHtml;
import no.karrierenorge.eguidance.live.Watchers;
import no.karrierenorge.identity.PersonId;
import org.springframework.stereotype.Component;

/** A counsellor sits down: she is on duty from then on, and has before her what she has missed. */
@Component
class DeskArrival {
  private static final int MOST_KNOWN = 50;

  private final Counsellors counsellors;
  private final Duty duty;
  private final Conversations conversations;
  private final DeskRoster roster;
  private final Watchers watchers;
  private final LineHtml lineHtml;

  DeskArrival(Counsellors counsellors, Duty duty, Conversations conversations, DeskRoster roster, Watchers watchers, LineHtml lineHtml) {
    this.counsellors = counsellors;
    this.duty = duty;
    this.conversations = conversations;
    this.roster = roster;
    this.watchers = watchers;
    this.lineHtml = lineHtml;
  }

  DeskConnection open(DeskFrame.Hello hello, DeskSeat seat) {
    PersonId person = seat.acting().person();
    counsellors.enter(seat.acting());
    duty.areHere(List.of(person));
    Function<Message, String> html = hello.html() ? lineHtml.forCounsellor(hello.language()) : null;
    var connection = new DeskConnection(seat, watchers, hello.language(), html);
    List<Conversation> active = conversations.activeOf(person);
    connection.send(DeskFrames.welcome(duty.find(person).orElseThrow(), active));
    active.forEach(one -> roster.follow(connection, one.id(), hello.after().getOrDefault(one.id(), 0)));
    Set<ConversationId> told = active.stream().map(Conversation::id).collect(Collectors.toSet()); // also what has ended since
    hello.after().entrySet().stream().filter(known -> !told.contains(known.getKey())).limit(MOST_KNOWN).forEach(known -> whatBecameOf(known, connection));
    roster.enter(connection);
    return connection;
  }

  /** A conversation that her screen knows: its end is told as its last lines, and so it is when it has gone to somebody else. */
  private void whatBecameOf(Map.Entry<ConversationId, Integer> known, DeskConnection connection) {
    ConversationId id = known.getKey();
    if (!roster.follow(connection, id, known.getValue())) connection.send(DeskFrames.about(id, "gone"));
    else connection.unfollow(id);
  }

  void available(DeskConnection connection, boolean available) {
    duty.available(connection.person(), available);
  }
}
