package no.karrierenorge.bench.eguidance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Somebody who asks, adds to it, talks with whoever answers, ends it, and begins again, until the service closes. */
final class Seeker {
  private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(3)).build();
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final long UNANSWERED_MILLIS = 5000;

  private final Service service;
  private final Random chance;

  Seeker(Service service, Random chance) {
    this.service = service;
    this.chance = chance;
  }

  void talkUntilItCloses() throws InterruptedException {
    while (!service.isOver()) {
      Optional<Ledger> started = start();
      if (started.isPresent()) converse(started.get());
      pause(500);
    }
  }

  /** Whoever gets no answer does not know whether it has begun; what has is taken by a counsellor, who finds nobody. */
  private Optional<Ledger> start() {
    long asked = System.nanoTime();
    try {
      HttpResponse<String> answer = CLIENT.send(question(service.anyPort(chance)), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 201) return Optional.empty();
      JsonNode started = Screen.JSON.readTree(answer.body());
      var ledger = new Ledger(started.path("id").asString(), started.path("token").asString(), new Ledger.Times(asked, System.nanoTime()));
      service.enter(ledger);
      return Optional.of(ledger);
    } catch (IOException lost) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  static HttpRequest question(int port) {
    String question = Screen.JSON.createObjectNode().put("channel", "chat").put("language", "nb").put("text", "Et spørsmål").toString();
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + SeekerScreen.PATH))
        .header("Content-Type", "application/json")
        .timeout(Duration.ofSeconds(10))
        .POST(HttpRequest.BodyPublishers.ofString(question))
        .build();
  }

  private void converse(Ledger ledger) throws InterruptedException {
    try (var screen = new SeekerScreen(service, new Random(chance.nextLong()), ledger, ledger.voice("seeker"));
        var second = new SeekerScreen(service, new Random(chance.nextLong()), ledger, null)) {
      screen.open();
      second.open();
      int turns = 2 + chance.nextInt(8);
      for (int turn = 0; turn < turns; turn++) speak(screen, ledger);
      if (chance.nextBoolean()) awaitAnswer(screen);
      awaitHeard(screen, ledger);
      awaitEnd(screen, ledger);
      if (!become(() -> second.seen() == screen.seen())) ledger.complain("one screen saw " + screen.seen() + " lines and the other " + second.seen());
    }
  }

  /** Says up to three lines at once, and mostly waits until they are acknowledged. */
  private void speak(SeekerScreen screen, Ledger ledger) throws InterruptedException {
    for (int i = chance.nextInt(3); i >= 0; i--) screen.say("seeker says");
    if (chance.nextInt(4) > 0) awaitHeard(screen, ledger);
    pause(3000);
  }

  /** Half of the seekers wait for a counsellor; the others go on without, as people do. */
  private void awaitAnswer(SeekerScreen screen) throws InterruptedException {
    for (int i = 0; i < 100 && screen.state().equals("WAITING") && !service.isOver(); i++) pause(200);
  }

  private void awaitHeard(SeekerScreen screen, Ledger ledger) throws InterruptedException {
    BooleanSupplier heard = () -> ledger.voices().getFirst().isHeard();
    if (!become(heard, screen::cut)) ledger.complain("is stuck: unanswered " + ledger.voices().getFirst().unanswered());
  }

  private void awaitEnd(SeekerScreen screen, Ledger ledger) throws InterruptedException {
    screen.askForTheEnd();
    if (!become(() -> screen.state().equals("ENDED"), screen::askForTheEnd)) ledger.complain("is stuck: does not end");
  }

  private static boolean become(BooleanSupplier wanted) throws InterruptedException {
    return become(wanted, () -> {});
  }

  /** Waits; what helps is done every few seconds. */
  private static boolean become(BooleanSupplier wanted, Runnable help) throws InterruptedException {
    long begun = System.nanoTime();
    long helped = begun;
    while (!wanted.getAsBoolean()) {
      long now = System.nanoTime();
      if (now - begun > PATIENCE.toNanos()) return false;
      if (now - helped > UNANSWERED_MILLIS * 1_000_000) {
        help.run();
        helped = now;
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return true;
  }

  private void pause(int most) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(chance.nextInt(most));
  }

  static List<Seeker> many(int count, Service service, Random chance) {
    return Stream.generate(() -> new Seeker(service, new Random(chance.nextLong()))).limit(count).toList();
  }
}
