package no.karrierenorge.eguidance.team;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.backroom.WrittenLine;
import no.karrierenorge.eguidance.live.ClientFrame;
import no.karrierenorge.eguidance.live.Frames;
import no.karrierenorge.eguidance.screens.DeskPart;
import no.karrierenorge.eguidance.screens.DeskScreen;
import no.karrierenorge.identity.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Advice on the counsellors' stream: with {@code to} a colleague is asked, without it one who takes part says something. */
@Component
@Profile("!command")
class ConsultPart implements DeskPart {
  private final ConsultDesk desk;
  private final ConsultRelay relay;

  ConsultPart(ConsultDesk desk, ConsultRelay relay) {
    this.desk = desk;
    this.relay = relay;
  }

  @Override
  public Set<String> types() {
    return Set.of("consult");
  }

  @Override
  public void opened(DeskScreen screen) {
    relay.enter(screen);
  }

  @Override
  public void closed(DeskScreen screen) {
    relay.leave(screen);
  }

  @Override
  public void take(JsonNode frame, DeskScreen screen) {
    String keyed = frame.path("key").asString("");
    Optional<ConversationId> conversation = ConversationId.find(frame.path("conversation").asString(""));
    Optional<UUID> key = ClientFrame.key(keyed);
    Optional<String> problem = WrittenLine.problem(frame.path("text").asString(""), ConsultDesk.LONGEST);
    if (key.isEmpty()) screen.send(Frames.error("bad-key", null));
    else if (problem.isPresent()) screen.send(Frames.error(problem.get(), keyed));
    else if (conversation.isEmpty()) screen.send(Frames.error("not-found", keyed));
    else screen.send(answer(draft(conversation.get(), key.get(), frame, screen), frame));
  }

  private static ConsultNotes.Draft draft(ConversationId conversation, UUID key, JsonNode frame, DeskScreen screen) {
    return new ConsultNotes.Draft(conversation, screen.acting().person(), key, WrittenLine.clean(frame.path("text").asString("")));
  }

  private String answer(ConsultNotes.Draft draft, JsonNode frame) {
    ConsultResult result = frame.hasNonNull("to") ? ask(draft, frame.path("to").asString("")) : desk.say(draft);
    return result == ConsultResult.DONE
        ? Frames.of("ack").put("key", draft.key().toString()).toString()
        : Frames.error(result.word(), draft.key().toString());
  }

  private ConsultResult ask(ConsultNotes.Draft draft, String to) {
    return ClientFrame.key(to).map(person -> desk.ask(draft, new PersonId(person))).orElse(ConsultResult.NOT_PRESENT);
  }
}
