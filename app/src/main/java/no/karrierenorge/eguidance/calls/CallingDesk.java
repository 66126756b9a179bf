package no.karrierenorge.eguidance.calls;

import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Enquiry;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.eguidance.conversations.HandoverDesk;
import no.karrierenorge.eguidance.conversations.Reception;
import no.karrierenorge.eguidance.correspondence.Letters;
import no.karrierenorge.identity.PersonId;
import org.springframework.stereotype.Component;

/** Where counsellors telephone: calls out and in, timed by the system; who does not answer is tried again, three times in all. */
@Component
public class CallingDesk {
  static final int MOST_ATTEMPTS = 3;

  private final Calls calls;
  private final Letters letters;
  private final Reception reception;
  private final GuidanceDesk desk;
  private final HandoverDesk handovers;
  private final CallHours hours;

  CallingDesk(Calls calls, Letters letters, Reception reception, GuidanceDesk desk, HandoverDesk handovers, CallHours hours) {
    this.calls = calls;
    this.letters = letters;
    this.reception = reception;
    this.desk = desk;
    this.handovers = handovers;
    this.hours = hours;
  }

  public void begin(Conversation conversation, PersonId counsellor) {
    calls.begin(conversation.id(), counsellor, false);
  }

  /** Somebody has called in: what is said by telephone is a conversation like any other. */
  public Conversation answer(Enquiry enquiry, PersonId counsellor) {
    Conversation conversation = reception.receive(enquiry);
    desk.take(counsellor, conversation.id());
    calls.begin(conversation.id(), counsellor, true);
    return conversation;
  }

  /**
   * Notes what came of the call that goes on. Who was reached stays the counsellor's, to be ended or gone on with; who did not answer
   * waits for the next time we may try, unless this was the last.
   */
  public void end(Conversation conversation, Calls.Outcome outcome) {
    if (!calls.end(conversation.id(), outcome)) return;
    boolean isWished = conversation.channel() == Channel.CALL_ME && calls.findWish(conversation.id()).isPresent();
    switch (outcome) {
      case REACHED -> {}
      case WRONG_NUMBER -> desk.end(conversation.id(), Author.COUNSELLOR);
      case NO_ANSWER -> {
        if (isWished) tryAgain(conversation);
      }
    }
  }

  private void tryAgain(Conversation conversation) {
    if (calls.countAttempt(conversation.id()) < MOST_ATTEMPTS) {
      handovers.toWait(conversation.id(), hours.next());
      return;
    }
    desk.end(conversation.id(), Author.SYSTEM);
    letters.notReached(conversation);
  }
}
