package no.karrierenorge.eguidance.screens;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationAccess;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.Messages;
import no.karrierenorge.identity.PersonId;
import org.springframework.stereotype.Component;

/** The screens open on this node. Each follows just the conversations that the database says its counsellor has. */
@Component
class DeskRoster {
  private final Set<DeskConnection> all = ConcurrentHashMap.newKeySet();
  private final Conversations conversations;
  private final ConversationAccess access;
  private final Messages messages;

  DeskRoster(Conversations conversations, ConversationAccess access, Messages messages) {
    this.conversations = conversations;
    this.access = access;
    this.messages = messages;
  }

  void enter(DeskConnection connection) {
    all.add(connection);
  }

  void leave(DeskConnection connection) {
    all.remove(connection);
    connection.conversations().forEach(connection::unfollow);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  void each(Consumer<DeskConnection> told) {
    all.forEach(told);
  }

  Collection<PersonId> people() {
    return all.stream().map(DeskConnection::person).collect(Collectors.toSet());
  }

  /** Lets a screen follow a conversation from behind {@code after}; the opening stands in the audit. */
  boolean follow(DeskConnection connection, ConversationId id, int after) {
    Optional<Conversation> opened = access.open(id, connection.seat().acting());
    if (opened.isEmpty()) return false;
    int known = Math.clamp(after, 0, opened.get().lastSeq());
    connection.follow(id, known, seq -> messages.after(id, seq)).ifPresent(DeskFollower::catchUp);
    return true;
  }

  /** A conversation has become hers: her screen says so and shows what was said. */
  void assign(DeskConnection connection, ConversationId id) {
    if (connection.follower(id).isPresent()) return;
    connection.send(DeskFrames.about(id, "assigned"));
    follow(connection, id, 0);
  }

  /** Makes all screens follow what their counsellors have now. */
  void compare() {
    Map<PersonId, List<ConversationId>> now = conversations.activeOf(people());
    each(connection -> compare(connection, now.getOrDefault(connection.person(), List.of())));
  }

  private void compare(DeskConnection connection, List<ConversationId> now) {
    now.forEach(id -> assign(connection, id));
    connection.conversations().stream().filter(id -> !now.contains(id)).toList().forEach(id -> letGo(connection, id));
  }

  /** What ended is told as a line. What was taken a moment ago is no longer to be found where this looked first, and stays. */
  private void letGo(DeskConnection connection, ConversationId id) {
    connection.follower(id).ifPresent(DeskFollower::catchUp);
    if (conversations.isIn(id, connection.person()) || connection.follower(id).isEmpty()) return;
    connection.unfollow(id);
    connection.send(DeskFrames.about(id, "gone"));
  }

  /** Whether she answers it, and is not merely invited into it. */
  boolean isAnsweredBy(ConversationId id, PersonId person) {
    return conversations.find(id).filter(found -> person.equals(found.counsellor())).isPresent();
  }
}
