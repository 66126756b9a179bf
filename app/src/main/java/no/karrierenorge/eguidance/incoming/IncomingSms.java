package no.karrierenorge.eguidance.incoming;

import java.util.UUID;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.Enquiry;
import no.karrierenorge.eguidance.correspondence.Correspondence;
import no.karrierenorge.eguidance.correspondence.Correspondences;
import no.karrierenorge.eguidance.correspondence.Letters;
import no.karrierenorge.eguidance.correspondence.QuestionDesk;
import no.karrierenorge.eguidance.correspondence.Reply;
import no.karrierenorge.notices.PhoneNumber;
import org.springframework.stereotype.Component;

/** Takes SMS in: a number that is in a conversation goes on with it, any other begins one. */
@Component
class IncomingSms {
  private final QuestionDesk desk;
  private final Correspondences correspondences;
  private final Conversations conversations;
  private final Letters letters;

  IncomingSms(QuestionDesk desk, Correspondences correspondences, Conversations conversations, Letters letters) {
    this.desk = desk;
    this.correspondences = correspondences;
    this.conversations = conversations;
    this.letters = letters;
  }

  /** @param key the same when the gateway hands the message in again */
  void take(UUID key, PhoneNumber from, String text) {
    if (desk.isKnown(key)) return;
    correspondences.findBySms(from).ifPresentOrElse(id -> desk.askOn(id, key, text), () -> begin(key, from, text));
  }

  private void begin(UUID key, PhoneNumber from, String text) {
    var enquiry = new Enquiry(Channel.SMS, LanguageGuess.of(text), null, null, null, null, text);
    Correspondence way = desk.ask(new QuestionDesk.Question(key, enquiry, Reply.sms(from), null)).correspondence();
    if (way.promisedAt() != null) letters.received(conversations.find(way.conversation()).orElseThrow(), way, way.promisedAt());
  }
}
