package no.karrierenorge.eguidance.questions;

import java.util.Optional;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationAccess;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.correspondence.Correspondences;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.platform.crypto.ReferenceCode;
import org.springframework.stereotype.Component;

/** The seeker's door to her question: by its code, or logged in as the one who asked it. */
@Component
class EnquiryAccess {
  private final Correspondences correspondences;
  private final Conversations conversations;
  private final ConversationAccess access;

  EnquiryAccess(Correspondences correspondences, Conversations conversations, ConversationAccess access) {
    this.correspondences = correspondences;
    this.conversations = conversations;
    this.access = access;
  }

  Optional<Conversation> findByCode(String typed) {
    return ReferenceCode.find(typed).flatMap(correspondences::findByCode).flatMap(conversations::find);
  }

  /** Only conversations that are followed on these pages. */
  Optional<Conversation> findOwn(String id) {
    return ActingPerson.find().flatMap(acting -> ConversationId.find(id)
        .filter(conversation -> correspondences.find(conversation).isPresent())
        .flatMap(conversation -> access.findOwn(conversation, acting)));
  }
}
