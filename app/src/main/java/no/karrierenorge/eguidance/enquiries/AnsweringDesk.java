package no.karrierenorge.eguidance.enquiries;

import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.ChannelDesk;
import no.karrierenorge.eguidance.conversations.ClaimResult;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Counsellors;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.eguidance.conversations.HandoverDesk;
import no.karrierenorge.eguidance.conversations.SayResult;
import no.karrierenorge.eguidance.correspondence.Correspondences;
import no.karrierenorge.eguidance.correspondence.Postman;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import org.springframework.stereotype.Component;

/** Where counsellors take written questions and answer them. */
@Component
class AnsweringDesk {
  private final GuidanceDesk desk;
  private final ChannelDesk channels;
  private final HandoverDesk handovers;
  private final Counsellors counsellors;
  private final Correspondences correspondences;
  private final Postman postman;

  AnsweringDesk(GuidanceDesk desk, ChannelDesk channels, HandoverDesk handovers, Counsellors counsellors,
      Correspondences correspondences, Postman postman) {
    this.desk = desk;
    this.channels = channels;
    this.handovers = handovers;
    this.counsellors = counsellors;
    this.correspondences = correspondences;
    this.postman = postman;
  }

  ClaimResult take(ActingPerson acting, ConversationId conversation) {
    counsellors.enter(acting);
    return desk.take(acting.person(), conversation);
  }

  void keepDraft(Conversation conversation, String text) {
    correspondences.keepDraft(conversation.id(), text);
  }

  /** The same key again sends nothing twice. */
  SayResult send(Conversation conversation, PersonId counsellor, UUID key, String text) {
    SayResult result = desk.say(conversation.id(), counsellor, key, text);
    postman.follow(conversation.id());
    return result;
  }

  /** Gives a conversation back to the others; what has been written of the answer stays with it. */
  void giveBack(Conversation conversation) {
    handovers.toWait(conversation.id(), conversation.waitingSince());
  }

  void change(Conversation conversation, PersonId counsellor, Channel channel) {
    channels.move(conversation.id(), counsellor, channel, Text.of(conversation.language().orComplete(), channel.key()));
    postman.follow(conversation.id());
  }

  void speak(Conversation conversation, PersonId counsellor, Language language) {
    if (channels.speak(conversation.id(), counsellor, language)) correspondences.languageIsKnown(conversation.id());
  }

  void end(Conversation conversation) {
    desk.end(conversation.id(), Author.COUNSELLOR);
    postman.follow(conversation.id());
  }
}
