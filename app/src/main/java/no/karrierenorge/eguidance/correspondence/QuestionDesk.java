package no.karrierenorge.eguidance.correspondence;

import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Enquiry;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.eguidance.conversations.Reception;
import no.karrierenorge.eguidance.conversations.SayResult;
import no.karrierenorge.platform.crypto.ReferenceCode;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where written questions are handed in, at any hour. The same form, mail or SMS twice is one question. */
@Component
public class QuestionDesk {
  private final Reception reception;
  private final Correspondences correspondences;
  private final GuidanceDesk desk;
  private final Postman postman;
  private final TransactionTemplate transaction;

  QuestionDesk(Reception reception, Correspondences correspondences, GuidanceDesk desk, Postman postman, TransactionTemplate transaction) {
    this.reception = reception;
    this.correspondences = correspondences;
    this.desk = desk;
    this.postman = postman;
    this.transaction = transaction;
  }

  /**
   * A question as it is handed in.
   *
   * @param key random and the asker's own: of the form, or made of the mail's or SMS's name
   * @param workplace of a professional
   */
  public record Question(UUID key, Enquiry enquiry, Reply reply, @Nullable Workplace workplace) {}

  public record Received(ReferenceCode code, Correspondence correspondence) {}

  public Received ask(Question question) {
    var code = correspondences.codeOf(question.key());
    if (!isKnown(question.key())) add(question, code);
    ConversationId id = correspondences.findByCode(code).orElseThrow();
    postman.follow(id);
    return new Received(code, correspondences.find(id).orElseThrow());
  }

  /** Whether a question was handed in under this key. */
  public boolean isKnown(UUID key) {
    return correspondences.findByCode(correspondences.codeOf(key)).isPresent();
  }

  private void add(Question question, ReferenceCode code) {
    try {
      transaction.executeWithoutResult(status -> {
        Conversation conversation = reception.receive(question.enquiry());
        boolean isMail = question.reply().by() == Reply.By.MAIL;
        String mailReference = isMail ? correspondences.mailReferenceOf(question.key()) : null;
        boolean isGuessed = conversation.channel() != Channel.QUESTION;
        var fresh = new Correspondence(conversation.id(), question.reply(), mailReference, question.workplace(), 0, null, null, isGuessed);
        correspondences.add(fresh, code);
      });
    } catch (DuplicateKeyException sentTwiceAtOnce) {
      return;
    }
  }

  /** Adds to a question, or asks on after an answer. */
  public SayResult askOn(ConversationId id, UUID key, String text) {
    SayResult result = desk.say(id, null, key, text);
    postman.follow(id);
    return result;
  }

  /** The seeker wants no answer any more. */
  public void takeBack(Conversation conversation) {
    boolean mayBeTakenBack = conversation.channel().isWritten() || conversation.channel() == Channel.CALL_ME;
    if (mayBeTakenBack) desk.end(conversation.id(), Author.SEEKER);
    postman.follow(conversation.id());
  }
}
