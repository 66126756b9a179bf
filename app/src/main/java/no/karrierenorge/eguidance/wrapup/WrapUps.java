package no.karrierenorge.eguidance.wrapup;

import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.eguidance.conversations.Happened;
import no.karrierenorge.eguidance.conversations.Happening;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a conversation ends, its counsellor has a pause to write it down in. What is played needs none, and what is answered in writing ends
 * by itself when she has long been at something else. A pause that a dying node forgets is still a line on her list.
 */
@Component
class WrapUps {
  private final Conversations conversations;
  private final Duty duty;

  WrapUps(Conversations conversations, Duty duty) {
    this.conversations = conversations;
    this.duty = duty;
  }

  @EventListener
  void happened(Happened.Said said) {
    if (said.message().happening() != Happening.ENDED || conversations.isPlayed(said.conversation())) return;
    conversations.find(said.conversation())
        .filter(ended -> !ended.channel().isWritten())
        .map(Conversation::counsellor)
        .ifPresent(counsellor -> duty.wrapsUp(counsellor, said.conversation()));
  }
}
