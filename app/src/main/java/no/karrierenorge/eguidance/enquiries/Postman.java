package no.karrierenorge.eguidance.enquiries;

import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationState;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.eguidance.conversations.Happening;
import no.karrierenorge.eguidance.conversations.Message;
import no.karrierenorge.eguidance.conversations.Messages;
import no.karrierenorge.platform.time.Oslo;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows what is said in writing, line by line and each line once, whoever said it and by whichever way it came: a question begins a
 * promise, an answer keeps it and is sent. What a node leaves undone when it dies, another finds by the lines that nobody has followed.
 */
@Component
class Postman {
  private final Correspondences correspondences;
  private final Conversations conversations;
  private final Messages messages;
  private final Letters letters;
  private final GuidanceDesk desk;
  private final TransactionTemplate transaction;

  Postman(Correspondences correspondences, Conversations conversations, Messages messages, Letters letters, GuidanceDesk desk,
      TransactionTemplate transaction) {
    this.correspondences = correspondences;
    this.conversations = conversations;
    this.messages = messages;
    this.letters = letters;
    this.desk = desk;
    this.transaction = transaction;
  }

  void followAll() {
    correspondences.unfollowed().forEach(this::follow);
  }

  /** A question after an answer is anybody's to take. */
  void follow(ConversationId id) {
    boolean isAskedAgain = transaction.execute(status -> correspondences.findLocked(id).filter(this::follow).isPresent());
    if (isAskedAgain) desk.waitAgain(id);
  }

  /** Answers whether something is asked anew after an answer. */
  private boolean follow(Correspondence before) {
    Conversation conversation = conversations.find(before.conversation()).orElseThrow();
    Correspondence now = before;
    for (Message line : messages.after(before.conversation(), before.followed())) now = after(line, now, conversation);
    correspondences.note(now);
    boolean isAnswered = before.answeredAt() != null && before.promisedAt() == null;
    return isAnswered && now.promisedAt() != null && conversation.state() == ConversationState.ACTIVE;
  }

  private Correspondence after(Message line, Correspondence now, Conversation conversation) {
    boolean isOver = line.happening() == Happening.ENDED;
    if (!isOver && !conversation.channel().isWritten()) return now.followedTo(line.seq());
    return switch (line.author()) {
      case SEEKER -> now.asked(line.seq(), AnswerPromise.of(line.at().atZone(Oslo.ZONE)).toInstant());
      case COUNSELLOR -> {
        letters.answer(conversation, now, line);
        yield now.answered(line.seq(), line.at());
      }
      case SYSTEM -> isOver ? now.over(line.seq()) : now.followedTo(line.seq());
    };
  }
}
