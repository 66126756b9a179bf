package no.karrierenorge.eguidance.screens;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Message;
import no.karrierenorge.eguidance.live.Follower;
import no.karrierenorge.eguidance.live.Watchers;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A counsellor's open screen: what it follows and what it was told last of what all are told. */
final class DeskConnection implements DeskScreen {
  private final DeskSeat seat;
  private final Watchers watchers;
  private final Language language;
  private final @Nullable Function<Message, String> html;
  private final Map<ConversationId, DeskFollower> followed = new ConcurrentHashMap<>();
  private final Map<String, String> toldLast = new ConcurrentHashMap<>();

  /** @param html makes lines as the page shows them, or nothing for those who want data only */
  DeskConnection(DeskSeat seat, Watchers watchers, Language language, @Nullable Function<Message, String> html) {
    this.seat = seat;
    this.watchers = watchers;
    this.language = language;
    this.html = html;
  }

  DeskSeat seat() {
    return seat;
  }

  @Override
  public ActingPerson acting() {
    return seat.acting();
  }

  PersonId person() {
    return seat.acting().person();
  }

  Language language() {
    return language;
  }

  @Nullable String html(Message line) {
    return html == null ? null : html.apply(line);
  }

  void send(ObjectNode frame) {
    send(frame.toString());
  }

  @Override
  public void send(String frame) {
    seat.wire().send(frame);
  }

  /** Tells what all are told, unless it is what this screen was told last. */
  void tellAnew(String type, String frame) {
    if (!frame.equals(toldLast.put(type, frame))) send(frame);
  }

  Optional<DeskFollower> follower(ConversationId conversation) {
    return Optional.ofNullable(followed.get(conversation));
  }

  Set<ConversationId> conversations() {
    return followed.keySet();
  }

  /** From now on hears of a conversation, under its lines behind {@code after}; nothing when it hears of it already. */
  Optional<DeskFollower> follow(ConversationId conversation, int after, Follower.LineSource lines) {
    var fresh = new DeskFollower(this, conversation, after, lines);
    if (followed.putIfAbsent(conversation, fresh) != null) return Optional.empty();
    watchers.add(conversation, fresh);
    return Optional.of(fresh);
  }

  /** For a conversation that this screen does not follow, so that it gets answers and no lines. */
  DeskFollower stranger(ConversationId conversation) {
    return new DeskFollower(this, conversation, Integer.MAX_VALUE, seq -> List.of());
  }

  void unfollow(ConversationId conversation) {
    DeskFollower follower = followed.remove(conversation);
    if (follower != null) watchers.remove(conversation, follower);
  }
}
