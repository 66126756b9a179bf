package no.karrierenorge.bench.eguidance;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.karrierenorge.bench.WebSocketLane;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One of the tabs in which a counsellor has her desk open: it shows all her conversations, and she speaks in some of them from it. */
final class DeskScreen extends Screen {
  static final String PATH = "/api/eguidance/desk/stream";

  private final Counsellor counsellor;
  private final Map<String, Reading> readings = new ConcurrentHashMap<>();
  private final Map<String, Voice> voices = new ConcurrentHashMap<>();

  DeskScreen(Service service, Random chance, Counsellor counsellor) {
    super(service, chance);
    this.counsellor = counsellor;
  }

  @Override
  WebSocketLane connect(int port) throws IOException {
    return new WebSocketLane(port, PATH, "Cookie: " + counsellor.cookie() + "\r\nOrigin: http://localhost:" + port + "\r\n");
  }

  @Override
  void greet() {
    ObjectNode hello = frame("hello");
    ObjectNode after = hello.putObject("after");
    readings.forEach((conversation, reading) -> after.put(conversation, reading.seen()));
    send(hello);
    voices.forEach((conversation, voice) -> voice.unanswered().forEach(line -> send(conversation, line)));
  }

  private void send(String conversation, Voice.Line line) {
    send(frame("send").put("conversation", conversation).put("key", line.key().toString()).put("text", line.text()));
  }

  synchronized void say(Ledger ledger) {
    send(ledger.id(), voices.computeIfAbsent(ledger.id(), id -> ledger.voice("counsellor")).say("counsellor says"));
  }

  boolean isHeard(Ledger ledger) {
    Voice voice = voices.get(ledger.id());
    return voice == null || voice.isHeard();
  }

  void askForTheNext() {
    send(frame("take"));
  }

  void askForTheEnd(String conversation) {
    send(frame("end").put("conversation", conversation));
  }

  @Override
  void take(JsonNode frame) {
    String conversation = frame.path("conversation").asString("");
    switch (frame.path("type").asString()) {
      case "welcome" -> counsellor.hasJust(StreamSupport.stream(frame.path("conversations").spliterator(), false)
          .map(one -> one.path("id").asString()).collect(Collectors.toSet()));
      case "assigned" -> counsellor.has(conversation);
      case "claim" -> counsellor.hasNothingNew();
      case "gone" -> gone(conversation);
      case "state" -> ended(conversation, frame);
      case "message" -> message(conversation, frame);
      case "ack" -> acknowledged(conversation, frame);
      case "error" -> failed(conversation, frame);
      default -> {}
    }
  }

  /** The line of the end is its end, also where the word of it that follows is lost. */
  private void message(String conversation, JsonNode frame) {
    reading(conversation).message(frame);
    if (frame.path("event").asString("").equals("ENDED")) gone(conversation);
  }

  private void ended(String conversation, JsonNode frame) {
    if (frame.path("state").asString().equals("ENDED")) gone(conversation);
  }

  private void gone(String conversation) {
    readings.remove(conversation);
    counsellor.hasNoMore(conversation);
  }

  private Reading reading(String conversation) {
    return readings.computeIfAbsent(conversation, id -> new Reading(counsellor.ledger(id)));
  }

  private Voice spoken(String conversation) {
    return Objects.requireNonNull(voices.get(conversation), "an answer to who has said nothing");
  }

  private void acknowledged(String conversation, JsonNode frame) {
    int seq = frame.path("seq").asInt();
    spoken(conversation).acknowledged(UUID.fromString(frame.path("key").asString()), seq);
    Reading reading = readings.get(conversation);
    if (reading != null) reading.acknowledgement(seq);
    service().heard();
  }

  /** What is over takes no more lines; what is said too fast is said again. */
  private void failed(String conversation, JsonNode frame) {
    String code = frame.path("code").asString();
    boolean isOver = code.equals("ended") || code.equals("not-found");
    if (isOver && frame.has("key")) spoken(conversation).refused(UUID.fromString(frame.path("key").asString()));
    else if (!isOver && !code.equals("too-many")) counsellor.ledger(conversation).complain("an error: " + frame);
  }
}
