package no.karrierenorge.eguidance.training;

import java.util.Optional;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.Enquiry;
import no.karrierenorge.eguidance.conversations.PlayedConversations;
import no.karrierenorge.eguidance.conversations.Topic;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import org.springframework.stereotype.Component;

/** Where a counsellor begins to practise, and a colleague gets the seeker's side. */
@Component
class TrainingDesk {
  private final PlayedConversations played;
  private final Trainings trainings;

  TrainingDesk(PlayedConversations played, Trainings trainings) {
    this.played = played;
    this.trainings = trainings;
  }

  /** Begins a conversation that a script plays; nothing when she has as many conversations as her limit allows. */
  Optional<ConversationId> withScript(PersonId learner, Situation situation, Language language) {
    Optional<ConversationId> begun = played.begin(learner, enquiry(situation.topic(), language, situation.steps(language).getFirst()));
    begun.ifPresent(id -> trainings.add(id, null, situation));
    return begun;
  }

  /** Begins a conversation that a colleague plays. */
  Optional<ConversationId> withColleague(PersonId learner, PersonId player, Language language) {
    String first = Text.of(language.orComplete(), "team.training.first");
    Optional<ConversationId> begun = played.begin(learner, enquiry(Topic.OTHER, language, first));
    begun.ifPresent(id -> trainings.add(id, player, null));
    return begun;
  }

  private static Enquiry enquiry(Topic topic, Language language, String text) {
    return new Enquiry(Channel.CHAT, language, topic, null, null, null, text);
  }

  /** The key to the seeker's side, for the colleague who plays her and nobody else. */
  Optional<String> keyFor(ConversationId conversation, PersonId player) {
    return trainings.find(conversation).filter(training -> player.equals(training.player())).flatMap(training -> played.keyFor(conversation));
  }
}
