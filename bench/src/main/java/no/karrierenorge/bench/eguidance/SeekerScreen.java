package no.karrierenorge.bench.eguidance;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.karrierenorge.bench.WebSocketLane;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A seeker's page of her conversation; a second one only looks on. */
final class SeekerScreen extends Screen {
  static final String PATH = "/api/eguidance/conversations";

  private final Ledger ledger;
  private final Reading reading;
  private final @Nullable Voice voice;
  private volatile String state = "WAITING";

  SeekerScreen(Service service, Random chance, Ledger ledger, @Nullable Voice voice) {
    super(service, chance);
    this.ledger = ledger;
    this.reading = new Reading(ledger);
    this.voice = voice;
  }

  @Override
  WebSocketLane connect(int port) throws IOException {
    return new WebSocketLane(port, PATH + "/" + ledger.id() + "/stream", "");
  }

  @Override
  void greet() {
    send(frame("hello").put("token", ledger.token()).put("after", reading.seen()));
    for (Voice.Line line : voice == null ? List.<Voice.Line>of() : voice.unanswered()) send(line);
  }

  private void send(Voice.Line line) {
    send(frame("send").put("key", line.key().toString()).put("text", line.text()));
  }

  /** Said and sent in one, so that no greeting comes between and the order stays. */
  synchronized void say(String about) {
    if (voice == null) throw new IllegalStateException("this screen only looks on");
    send(voice.say(about));
  }

  void askForTheEnd() {
    ledger.endIsAsked();
    send(frame("end"));
  }

  @Override
  void take(JsonNode frame) {
    switch (frame.path("type").asString()) {
      case "welcome", "state" -> state = frame.path("state").asString();
      case "message" -> reading.message(frame);
      case "ack" -> acknowledged(UUID.fromString(frame.path("key").asString()), frame.path("seq").asInt());
      case "error" -> failed(frame);
      default -> {}
    }
  }

  private void acknowledged(UUID key, int seq) {
    if (voice == null) throw new IllegalStateException("an acknowledgement for who has said nothing");
    voice.acknowledged(key, seq);
    reading.acknowledgement(seq);
    service().heard();
  }

  private void failed(JsonNode frame) {
    if (voice != null && frame.path("code").asString().equals("ended")) voice.refused(UUID.fromString(frame.path("key").asString()));
    else ledger.complain("an error: " + frame);
  }

  String state() {
    return state;
  }

  int seen() {
    return reading.seen();
  }
}
