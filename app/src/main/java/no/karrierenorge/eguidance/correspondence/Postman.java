package no.karrierenorge.eguidance.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationState;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.HandoverDesk;
import no.karrierenorge.eguidance.conversations.Message;
import no.karrierenorge.eguidance.conversations.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows what is said in writing, line by line and each line once, whoever said it and by whichever way it came: a question begins a
 * promise, an answer keeps it and is sent. What a node leaves undone when it dies, another finds by the lines that nobody has followed.
 */
@Component
public class Postman {
  private final Correspondences correspondences;
  private final Conversations conversations;
  private final Messages messages;
  private final NextStep next;
  private final HandoverDesk handovers;
  private final TransactionTemplate transaction;

  Postman(Correspondences correspondences, Conversations conversations, Messages messages, NextStep next, HandoverDesk handovers,
      TransactionTemplate transaction) {
    this.correspondences = correspondences;
    this.conversations = conversations;
    this.messages = messages;
    this.next = next;
    this.handovers = handovers;
    this.transaction = transaction;
  }

  /** A question after an answer is anybody's to take. */
  public void follow(ConversationId id) {
    Optional<Instant> askedAgain = transaction.execute(status -> correspondences.findLocked(id).flatMap(this::follow));
    askedAgain.ifPresent(at -> handovers.toWait(id, at));
  }

  /** Answers when something was asked anew after an answer. */
  private Optional<Instant> follow(Correspondence before) {
    Conversation conversation = conversations.find(before.conversation()).orElseThrow();
    Correspondence now = before;
    List<Message> lines = messages.after(before.conversation(), before.followed());
    for (Message line : lines) {
      Correspondence then = next.after(line, now, conversation);
      correspondences.note(now, then, line.at());
      now = then;
    }
    boolean isAnswered = before.answeredAt() != null && before.promisedAt() == null;
    boolean isAskedAgain = isAnswered && now.promisedAt() != null && conversation.state() == ConversationState.ACTIVE;
    return isAskedAgain ? Optional.of(lines.getLast().at()) : Optional.empty();
  }
}
