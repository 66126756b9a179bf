package no.karrierenorge.eguidance.questions;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.OwnConversationList;
import no.karrierenorge.eguidance.correspondence.Wording;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.portfolio.OwnThings;
import org.springframework.stereotype.Component;

/** The conversations of whoever is logged in, on her own page as long as they are kept. */
@Component
class ConversationsOfMine implements OwnThings {
  private final OwnConversationList conversations;

  ConversationsOfMine(OwnConversationList conversations) {
    this.conversations = conversations;
  }

  @Override
  public List<Thing> of(PersonId person) {
    return conversations.of(person).stream().map(ConversationsOfMine::thing).toList();
  }

  private static Thing thing(Conversation conversation) {
    String path = conversation.channel() == Channel.CHAT ? "/veiledning/chat/" + conversation.id() : FollowComposer.PATH + "?samtale=" + conversation.id();
    return new Thing(t(conversation.channel().key()), Wording.title(conversation), path, conversation.startedAt());
  }
}
