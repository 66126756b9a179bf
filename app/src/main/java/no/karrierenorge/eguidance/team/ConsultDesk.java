package no.karrierenorge.eguidance.team;

import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.CompanyDesk;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.eguidance.conversations.HandoverDesk;
import no.karrierenorge.eguidance.conversations.Part;
import no.karrierenorge.eguidance.conversations.TransferResult;
import no.karrierenorge.identity.PersonId;
import org.springframework.stereotype.Component;

/** Where whoever answers a conversation asks a colleague behind it, and may hand it over to her once she knows it. */
@Component
class ConsultDesk {
  static final int LONGEST = 2000;

  private final NoteBook book;
  private final CompanyDesk company;
  private final HandoverDesk handovers;
  private final Conversations conversations;
  private final Duty duty;

  ConsultDesk(NoteBook book, CompanyDesk company, HandoverDesk handovers, Conversations conversations, Duty duty) {
    this.book = book;
    this.company = company;
    this.handovers = handovers;
    this.conversations = conversations;
    this.duty = duty;
  }

  /** Asks a colleague on duty: she may read the conversation from now on. Asked again, she gets another note. */
  ConsultResult ask(ConsultNotes.Draft question, PersonId colleague) {
    if (!isAnsweredBy(question.conversation(), question.author())) return ConsultResult.NOT_HERS;
    if (duty.find(colleague).isEmpty()) return ConsultResult.NOT_PRESENT;
    company.letIn(question.conversation(), colleague, Part.CONSULTED);
    return say(question);
  }

  /** Says something behind the conversation: whoever answers it, or takes part in it. */
  ConsultResult say(ConsultNotes.Draft note) {
    return book.add(note).isPresent() ? ConsultResult.DONE : ConsultResult.NOT_HERS;
  }

  /** Ends a colleague's part: by herself, or by whoever answers. */
  boolean end(ConversationId conversation, PersonId by, PersonId colleague) {
    return mayEnd(conversation, by, colleague) && company.leave(conversation, colleague, Part.CONSULTED);
  }

  /** Invites a colleague on duty in openly: the seeker is told, and she may speak. */
  ConsultResult invite(ConversationId conversation, PersonId by, PersonId colleague) {
    if (!isAnsweredBy(conversation, by)) return ConsultResult.NOT_HERS;
    if (duty.find(colleague).isEmpty()) return ConsultResult.NOT_PRESENT;
    company.leave(conversation, colleague, Part.CONSULTED);
    return company.letIn(conversation, colleague, Part.INVITED) ? ConsultResult.DONE : ConsultResult.NOT_HERS;
  }

  boolean showOut(ConversationId conversation, PersonId by, PersonId colleague) {
    return mayEnd(conversation, by, colleague) && company.leave(conversation, colleague, Part.INVITED);
  }

  /** The warm transfer: only to a colleague who has been asked or invited, and so knows what it is about. */
  TransferResult handOver(ConversationId conversation, PersonId from, PersonId colleague) {
    boolean knowsIt = book.takesPart(conversation, colleague);
    return knowsIt ? handovers.toColleague(conversation, from, colleague) : TransferResult.NOT_HERS;
  }

  private boolean mayEnd(ConversationId conversation, PersonId by, PersonId colleague) {
    return by.equals(colleague) || isAnsweredBy(conversation, by);
  }

  boolean isAnsweredBy(ConversationId conversation, PersonId person) {
    return conversations.find(conversation).filter(found -> !found.isOver() && person.equals(found.counsellor())).isPresent();
  }
}
