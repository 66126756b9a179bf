package no.karrierenorge.bench.eguidance;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.karrierenorge.bench.WebSocketLane;
import tools.jackson.databind.JsonNode;

/**
 * Holds what everybody was told against what stands there in the end. Every conversation is read afresh on every node: its lines are
 * numbered from 1 without holes, the same everywhere, each acknowledged line once under its number and in the order it was said, and it
 * is over, since everybody has ended theirs.
 */
final class Proof {
  private static final int READERS = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Service service;
  private final List<String> complaints = new ArrayList<>();
  private int lines;

  Proof(Service service) {
    this.service = service;
  }

  /** What was promised and not kept; empty when everything was. */
  List<String> complaints() throws InterruptedException {
    try (var readers = Executors.newFixedThreadPool(READERS)) {
      List<Future<List<String>>> checks = readers.invokeAll(service.ledgers().values().stream().map(this::check).toList());
      for (Future<List<String>> check : checks) complaints.addAll(check.get());
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    }
    complaints.addAll(QueueOrder.complaints(service));
    return complaints;
  }

  /** How many lines there are in all conversations. */
  int lines() {
    return lines;
  }

  private Callable<List<String>> check(Ledger ledger) {
    return () -> {
      try {
        List<Standing> copies = new ArrayList<>();
        for (int port : service.ports()) copies.add(Standing.read(port, ledger));
        compare(ledger, copies);
      } catch (IOException unread) {
        ledger.complain("cannot be read: " + unread.getMessage());
      }
      return ledger.complaints();
    };
  }

  private void compare(Ledger ledger, List<Standing> copies) {
    List<String> lasting = copies.getFirst().lines();
    count(lasting.size());
    if (copies.stream().anyMatch(copy -> !copy.equals(copies.getFirst()))) ledger.complain("is not the same on both nodes: " + copies);
    if (!copies.getFirst().state().equals("ENDED")) ledger.complain("is stuck: " + copies.getFirst().state());
    ledger.lines().forEach((seq, line) -> {
      if (seq > lasting.size() || !lasting.get(seq - 1).equals(line)) ledger.complain("line " + seq + " is not »" + line + "« any more");
    });
    for (Voice voice : ledger.voices()) compare(ledger, voice, lasting);
  }

  static void compare(Ledger ledger, Voice voice, List<String> lasting) {
    int before = 0;
    for (Map.Entry<Voice.Line, Integer> kept : voice.kept().entrySet()) {
      String line = voice.side() + ": " + kept.getKey().text();
      int place = lasting.indexOf(line) + 1;
      if (place == 0) ledger.complain("lost »" + line + "«, acknowledged as " + kept.getValue());
      else if (place != kept.getValue()) ledger.complain("acknowledged as " + kept.getValue() + " and stands as " + place + " »" + line + "«");
      if (lasting.lastIndexOf(line) + 1 != place) ledger.complain("doubled »" + line + "«");
      if (place <= before) ledger.complain("out of its order »" + line + "«");
      before = place;
    }
  }

  private synchronized void count(int more) {
    lines += more;
  }

  /** A conversation as a node shows it to somebody who has seen nothing of it. */
  private record Standing(String state, List<String> lines) {
    static Standing read(int port, Ledger ledger) throws IOException {
      try (var lane = new WebSocketLane(port, SeekerScreen.PATH + "/" + ledger.id() + "/stream", "")) {
        lane.waitsAtMost(PATIENCE);
        lane.send(Screen.frame("hello").put("token", ledger.token()).toString());
        JsonNode welcome = next(lane);
        var lines = new ArrayList<String>();
        while (lines.size() < welcome.path("last").asInt()) {
          JsonNode line = message(lane);
          lines.add(Reading.line(line));
          ledger.mustBe(line.path("seq").asInt() == lines.size(), "has no line " + lines.size() + " on " + port);
        }
        return new Standing(welcome.path("state").asString(), lines);
      }
    }

    private static JsonNode message(WebSocketLane lane) throws IOException {
      JsonNode frame = next(lane);
      while (!frame.path("type").asString().equals("message")) frame = next(lane);
      return frame;
    }

    private static JsonNode next(WebSocketLane lane) throws IOException {
      Optional<String> frame = lane.receive();
      return Screen.JSON.readTree(frame.orElseThrow(() -> new IOException("closed")));
    }
  }
}
