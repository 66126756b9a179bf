package no.karrierenorge.eguidance.correspondence;

import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Happening;
import no.karrierenorge.eguidance.conversations.Message;
import org.springframework.stereotype.Component;

/** What follows from a line that was said in writing: a question begins a promise, an answer keeps it and is sent. */
@Component
class NextStep {
  private final Letters letters;
  private final AnswerPromises promises;

  NextStep(Letters letters, AnswerPromises promises) {
    this.letters = letters;
    this.promises = promises;
  }

  /** @param now how it stood before the line */
  Correspondence after(Message line, Correspondence now, Conversation conversation) {
    boolean isOver = line.happening() == Happening.ENDED;
    if (!isOver && !conversation.channel().isWritten()) return now.followedTo(line.seq());
    return switch (line.author()) {
      case SEEKER -> now.asked(line.seq(), promises.of(line.at()));
      case COUNSELLOR -> {
        letters.answer(conversation, now, line);
        yield now.answered(line.seq(), line.at());
      }
      case SYSTEM -> isOver ? now.over(line.seq()) : now.followedTo(line.seq());
    };
  }
}
