package no.karrierenorge.eguidance.desk;

import java.util.Optional;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/** Whether a conversation that a form names is the counsellor's own. Says so without opening what was said, so nothing stands in the audit. */
@Component
public class OwnConversations {
  private final Conversations conversations;

  OwnConversations(Conversations conversations) {
    this.conversations = conversations;
  }

  public ConversationId require(String id, ActingPerson acting) {
    return find(id, acting).orElseThrow(NotFound::new).id();
  }

  Optional<Conversation> find(String id, ActingPerson acting) {
    return ConversationId.find(id).flatMap(conversations::find).filter(one -> acting.person().equals(one.counsellor()));
  }

  int last(ConversationId id) {
    return conversations.find(id).map(Conversation::lastSeq).orElse(0);
  }
}
