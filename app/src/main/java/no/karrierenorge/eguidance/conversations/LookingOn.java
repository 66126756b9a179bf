package no.karrierenorge.eguidance.conversations;

import no.karrierenorge.consent.ConsentItem;
import no.karrierenorge.eguidance.ConversationId;

/** What a seeker agrees to who lets somebody look on: to this one conversation being read, for learning. */
public final class LookingOn {
  public static final String KIND = "eguidance.conversation";
  public static final String PURPOSE = "eguidance.observation";

  private LookingOn() {}

  public static ConsentItem in(ConversationId conversation) {
    return new ConsentItem(KIND, conversation.value());
  }
}
