package no.karrierenorge.eguidance.correspondence;

import java.time.Instant;
import no.karrierenorge.eguidance.ConversationId;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation has beside it when the seeker is not there while she is answered.
 *
 * @param mailReference stands in the subject of mails about it
 * @param workplace of a professional who asks; nothing for seekers
 * @param followed the newest line that has been acted on
 * @param promisedAt until when it is to be answered; nothing when there is nothing to answer
 * @param answeredAt when it was answered last
 * @param isLanguageGuessed whether nobody has said yet in which language the conversation is
 */
public record Correspondence(ConversationId conversation, Reply reply, @Nullable String mailReference, @Nullable Workplace workplace, int followed,
    @Nullable Instant promisedAt, @Nullable Instant answeredAt, boolean isLanguageGuessed) {

  Correspondence asked(int seq, Instant promise) {
    return new Correspondence(conversation, reply, mailReference, workplace, seq, promisedAt == null ? promise : promisedAt, answeredAt, isLanguageGuessed);
  }

  Correspondence answered(int seq, Instant at) {
    return new Correspondence(conversation, reply, mailReference, workplace, seq, null, at, isLanguageGuessed);
  }

  /** There is nothing to answer any more. */
  Correspondence over(int seq) {
    return new Correspondence(conversation, reply, mailReference, workplace, seq, null, answeredAt, isLanguageGuessed);
  }

  Correspondence followedTo(int seq) {
    return new Correspondence(conversation, reply, mailReference, workplace, seq, promisedAt, answeredAt, isLanguageGuessed);
  }
}
