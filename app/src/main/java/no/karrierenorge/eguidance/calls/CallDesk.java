package no.karrierenorge.eguidance.calls;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Enquiry;
import no.karrierenorge.eguidance.conversations.Reception;
import no.karrierenorge.eguidance.correspondence.Correspondence;
import no.karrierenorge.eguidance.correspondence.Correspondences;
import no.karrierenorge.eguidance.correspondence.Reply;
import no.karrierenorge.notices.PhoneNumber;
import no.karrierenorge.platform.crypto.ReferenceCode;
import no.karrierenorge.platform.time.Oslo;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where calls are wished for. The same number at the same hour is called once, whoever wished for it. */
@Component
class CallDesk {
  private final Reception reception;
  private final Correspondences correspondences;
  private final Calls calls;
  private final TransactionTemplate transaction;

  CallDesk(Reception reception, Correspondences correspondences, Calls calls, TransactionTemplate transaction) {
    this.reception = reception;
    this.correspondences = correspondences;
    this.calls = calls;
    this.transaction = transaction;
  }

  /** @param key random and the form's own */
  record Wish(UUID key, Enquiry enquiry, PhoneNumber number, LocalDateTime at) {}

  /**
   * Takes a wish in, and answers with its code. When the number is to be called at that hour already, the code opens nothing: neither the
   * answer nor its page may tell somebody who tries a number whether its owner has asked for us.
   */
  ReferenceCode wish(Wish wish) {
    var code = correspondences.codeOf(wish.key());
    if (correspondences.findByCode(code).isEmpty()) add(wish, code);
    return code;
  }

  private void add(Wish wish, ReferenceCode code) {
    byte[] number = correspondences.hashOf(wish.number().text());
    Instant at = wish.at().atZone(Oslo.ZONE).toInstant();
    if (calls.isWished(number, at)) return;
    try {
      transaction.executeWithoutResult(status -> {
        ConversationId id = reception.receive(wish.enquiry(), at).id();
        correspondences.add(new Correspondence(id, Reply.call(wish.number()), null, null, 0, null, null, false), code);
        calls.wish(id, number, at);
      });
    } catch (DuplicateKeyException wishedTwiceAtOnce) {
      return;
    }
  }
}
