package no.karrierenorge.eguidance.training;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.eguidance.conversations.Happened;
import no.karrierenorge.eguidance.conversations.Messages;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Plays the seeker by a script: one step for each turn of the counsellor. A step has its own key, so that two answers at once give it
 * once; should a node die over it, the next answer brings it.
 */
@Component
@Profile("!command")
class ScriptedSeeker {
  private static final Duration THINKS = Duration.ofMillis(1500);

  private final Trainings trainings;
  private final Conversations conversations;
  private final Messages messages;
  private final GuidanceDesk desk;

  ScriptedSeeker(Trainings trainings, Conversations conversations, Messages messages, GuidanceDesk desk) {
    this.trainings = trainings;
    this.conversations = conversations;
    this.messages = messages;
    this.desk = desk;
  }

  @EventListener
  void happened(Happened.Said said) {
    if (said.message().author() != Author.COUNSELLOR || !conversations.isPlayed(said.conversation())) return;
    trainings.find(said.conversation())
        .filter(training -> training.situation() != null)
        .ifPresent(training -> Thread.startVirtualThread(() -> answer(training)));
  }

  private void answer(Trainings.Training training) {
    ConversationId id = training.conversation();
    desk.typing(id, Author.SEEKER);
    LockSupport.parkNanos(THINKS.toNanos());
    Situation situation = training.situation();
    if (situation != null) conversations.find(id).filter(found -> !found.isOver()).ifPresent(found -> say(situation, found));
  }

  private void say(Situation situation, Conversation conversation) {
    ConversationId id = conversation.id();
    List<String> steps = situation.steps(conversation.language());
    int step = (int) messages.after(id, 0).stream().filter(line -> line.author() == Author.SEEKER).count();
    if (step >= steps.size()) return;
    UUID key = UUID.nameUUIDFromBytes((id + "/" + step).getBytes(StandardCharsets.UTF_8));
    desk.say(id, null, key, steps.get(step));
  }
}
