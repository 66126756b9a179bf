package no.karrierenorge.eguidance.backroom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.live.ClientFrame;
import no.karrierenorge.eguidance.live.Frames;
import no.karrierenorge.eguidance.screens.DeskPart;
import no.karrierenorge.eguidance.screens.DeskScreen;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The backroom on the counsellors' stream: a frame with {@code after} begins to follow, one with a {@code key} says a line. */
@Component
@Profile("!command")
class BackroomPart implements DeskPart {
  private final BackroomDesk desk;
  private final BackroomRelay relay;

  BackroomPart(BackroomDesk desk, BackroomRelay relay) {
    this.desk = desk;
    this.relay = relay;
  }

  @Override
  public Set<String> types() {
    return Set.of("backroom");
  }

  @Override
  public void closed(DeskScreen screen) {
    relay.forget(screen);
  }

  @Override
  public void take(JsonNode frame, DeskScreen screen) {
    if (frame.hasNonNull("after")) relay.follow(screen, frame.path("after").asInt(0));
    else say(frame, screen);
  }

  private void say(JsonNode frame, DeskScreen screen) {
    String keyed = frame.path("key").asString("");
    Optional<UUID> key = ClientFrame.key(keyed);
    Optional<String> problem = WrittenLine.problem(frame.path("text").asString(""), BackroomDesk.LONGEST);
    if (key.isEmpty()) screen.send(Frames.error("bad-key", null));
    else if (problem.isPresent()) screen.send(Frames.error(problem.get(), keyed));
    else say(key.get(), frame, screen);
  }

  private void say(UUID key, JsonNode frame, DeskScreen screen) {
    String named = frame.path("conversation").asString("");
    Optional<ConversationId> conversation = ConversationId.find(named);
    Optional<BackroomLine> said = conversation.isEmpty() && !named.isEmpty() ? Optional.empty() : desk.say(new BackroomLine.Draft(key,
        screen.acting().person(), frame.hasNonNull("reply") ? frame.path("reply").asInt(0) : null, conversation.orElse(null), List.of(),
        WrittenLine.clean(frame.path("text").asString(""))));
    screen.send(said.map(BackroomPart::acknowledgement).orElseGet(() -> Frames.error("not-found", key.toString())));
  }

  private static String acknowledgement(BackroomLine line) {
    return Frames.of("ack").put("key", line.key().toString()).put("seq", line.seq()).put("at", line.at().toString()).toString();
  }
}
