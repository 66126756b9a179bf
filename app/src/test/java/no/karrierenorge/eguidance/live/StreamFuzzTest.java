package no.karrierenorge.eguidance.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ten thousand odd frames, always the same: nothing of it is our fault, none ends a socket that must live, and none leaves a trace in the log. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class StreamFuzzTest {
  private static final String START = "/api/eguidance/conversations";
  private static final String QUESTION = "{\"channel\":\"chat\",\"language\":\"nb\",\"text\":\"Hei\"}";
  private static final int FRAMES_OF_A_SEEKER = 280;
  private static final int FRAMES_OF_A_COUNSELLOR = 1100;
  private static final int SERVER_ERROR = 1011;

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;
  private CapturedOutput log;

  @BeforeEach
  void nobodyWaits(CapturedOutput output) {
    log = output;
    database.sql("update eguidance.conversation set state = 'ENDED', ended_at = now(), ended_by = 'PLATFORM' where state <> 'ENDED'").update();
  }

  @AfterEach
  void theLogHoldsNoTrace() {
    assertThat(log.toString()).doesNotContain("Exception", "\tat ");
  }

  private JsonNode start() {
    return JsonMapper.shared().readTree(new Visit(port).post(START, "application/json", QUESTION).body());
  }

  private StreamClient seeker(JsonNode started) throws InterruptedException {
    var seeker = new StreamClient(port, START + "/" + started.path("id").asString() + "/stream");
    seeker.say("{\"type\":\"hello\",\"after\":1,\"token\":\"" + started.path("token").asString() + "\"}").next("welcome");
    return seeker;
  }

  private StreamClient counsellor() throws InterruptedException {
    String cookie = "__Host-karriere=" + new Visit(port).as("ecounsellor-1").cookie("__Host-karriere").orElseThrow();
    var counsellor = new StreamClient(port, "/api/eguidance/desk/stream", Map.of("Cookie", cookie, "Origin", "http://localhost:" + port));
    counsellor.say("{\"type\":\"hello\"}").next("welcome");
    return counsellor;
  }

  private static void livesThrough(int frames, StreamClient client, long seed) throws InterruptedException {
    var odd = new OddFrames(seed);
    for (int i = 0; i < frames; i++) client.say(odd.frame());
    isAlive(client, seed);
  }

  /** Lives on: a second hello is answered and nothing else. */
  private static void isAlive(StreamClient client, long seed) throws InterruptedException {
    JsonNode answer = client.say("{\"type\":\"hello\"}").next("error");
    while (!answer.path("code").asString().equals("already-welcome")) answer = client.next("error");
    assertThat(answer.path("code").asString()).as("seed " + seed).isEqualTo("already-welcome");
  }

  @Test
  void aSeekersSocketLivesThroughWhateverIsSaidOnIt() throws Exception {
    for (long seed = 0; seed < 28; seed++) {
      JsonNode started = start();
      try (StreamClient seeker = seeker(started); StreamClient other = seeker(started)) {
        livesThrough(FRAMES_OF_A_SEEKER, seeker, seed);
        isAlive(other, seed);
      }
    }
  }

  @Test
  void aCounsellorsSocketLivesThroughWhateverIsSaidOnIt() throws Exception {
    for (long seed = 100; seed < 102; seed++) {
      try (StreamClient counsellor = counsellor()) {
        livesThrough(FRAMES_OF_A_COUNSELLOR, counsellor, seed);
      }
    }
  }

  @Test
  void everybodySeesWhatAPersonCanTypeAndItComesBackTheSame() throws Exception {
    var odd = new OddFrames(7);
    JsonNode started = start();
    try (StreamClient seeker = seeker(started); StreamClient other = seeker(started); StreamClient counsellor = counsellor()) {
      counsellor.say("{\"type\":\"take\",\"conversation\":\"" + started.path("id").asString() + "\"}").next("assigned");
      for (int i = 0; i < 50; i++) seeker.say(odd.typed());
      for (StreamClient client : List.of(seeker, other, counsellor)) isAlive(client, 7);
    }
  }

  @Test
  void bytesUnfinishedFramesAndTooLongOnesEndTheSocketOnlyInWaysThatAreWrittenDown() throws Exception {
    for (int size : List.of(0, 1, 16, 17, 5000)) closes(seeker(start()).sayBytes(new byte[size]), size);
    closes(seeker(start()).sayBeginning("{\"type\":").sayBeginning("x".repeat(70_000)), 70_000);
    closes(new StreamClient(port, START + "/" + start().path("id").asString() + "/stream").say("not json"), 0);
  }

  private static void closes(StreamClient client, int size) throws InterruptedException {
    try (client) {
      assertThat(client.next("closed").path("code").asInt()).as("after " + size).isNotEqualTo(SERVER_ERROR);
    }
  }

  @Test
  void anOddStartIsRefusedInItsWay() {
    var odd = new OddFrames(9);
    for (int i = 0; i < 600; i++) {
      String body = i % 2 == 0 ? odd.frame() : QUESTION.replaceFirst("Hei|nb|chat", Matcher.quoteReplacement(odd.frame()));
      assertThat(new Visit(port).post(START, "application/json", body).statusCode()).as(body).isLessThan(500);
    }
  }
}
