package no.karrierenorge.eguidance.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.ClaimResult;
import no.karrierenorge.eguidance.conversations.Counsellors;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.eguidance.conversations.SayResult;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.Hat;
import no.karrierenorge.identity.Organisation;
import no.karrierenorge.identity.People;
import no.karrierenorge.identity.Role;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.TestNumbers;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class ConversationStreamTest {
  private static final String START = "/api/eguidance/conversations";
  private static final String QUESTION = "{\"channel\":\"chat\",\"language\":\"nb\",\"page\":\"/yrker/sykepleier\",\"text\":\"Må jeg ta opp matte?\"}";

  private static final String NUMBER = TestNumbers.synthetic("010190", 100);

  @LocalServerPort private int port;
  @Autowired private GuidanceDesk desk;
  @Autowired private Counsellors counsellors;
  @Autowired private People people;
  @Autowired private JdbcClient database;
  private ActingPerson ane;

  @BeforeEach
  void aneIsACounsellorWithRoom() {
    database.sql("update eguidance.conversation set state = 'ENDED', ended_at = now(), ended_by = 'PLATFORM' where state <> 'ENDED'").update();
    var service = new Organisation(Organisation.Kind.NATIONAL_SERVICE, "e-veiledningen", "E-veiledningen", null);
    ane = new ActingPerson(people.admit("test", "ane", "Ane Berg"), "Ane Berg", new Hat(Role.E_COUNSELLOR, service), Instant.now(), null);
    counsellors.enter(ane);
  }

  private JsonNode start() {
    var answer = new Visit(port).post(START, "application/json", QUESTION);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return JsonMapper.shared().readTree(answer.body());
  }

  private StreamClient stream(JsonNode started, int after) {
    String hello = "{\"type\":\"hello\",\"token\":\"" + started.path("token").asString() + "\",\"after\":" + after + "}";
    return new StreamClient(port, START + "/" + started.path("id").asString() + "/stream").say(hello);
  }

  private static String send(UUID key, String text) {
    return "{\"type\":\"send\",\"key\":\"" + key + "\",\"text\":\"" + text + "\"}";
  }

  private static ConversationId id(JsonNode started) {
    return ConversationId.find(started.path("id").asString()).orElseThrow();
  }

  @Test
  void aSeekerAsksWaitsAndIsAnswered() throws Exception {
    JsonNode started = start();
    assertThat(started.path("position").asInt()).isEqualTo(1);
    try (StreamClient seeker = stream(started, 0)) {
      assertThat(seeker.next("welcome").path("state").asString()).isEqualTo("WAITING");
      assertThat(seeker.next("message").path("text").asString()).isEqualTo("Må jeg ta opp matte?");
      assertThat(seeker.next("queue").path("position").asInt()).isEqualTo(1);

      assertThat(desk.takeNext(ane.person())).isInstanceOf(ClaimResult.Taken.class);
      assertThat(seeker.next("message").path("text").asString()).isEqualTo("Ane er her nå.");
      assertThat(seeker.next("state").path("counsellor").asString()).isEqualTo("Ane");
      desk.say(id(started), ane.person(), UUID.randomUUID(), "Hei!");
      assertThat(seeker.next("message").path("name").asString()).isEqualTo("Ane");
    }
  }

  @Test
  void aLineSentAgainIsTheSameLineAndTheEndIsTheEnd() throws Exception {
    try (StreamClient seeker = stream(start(), 1)) {
      UUID key = UUID.randomUUID();
      JsonNode first = seeker.say(send(key, "Takk")).next("ack");
      JsonNode again = seeker.say(send(key, "Takk")).next("ack");
      assertThat(first.path("seq").asInt()).isEqualTo(2).isEqualTo(again.path("seq").asInt());

      seeker.say("{\"type\":\"end\"}");
      assertThat(seeker.next("state").path("state").asString()).isEqualTo("ENDED");
      assertThat(seeker.say(send(UUID.randomUUID(), "Mer?")).next("error").path("code").asString()).isEqualTo("ended");
    }
  }

  @Test
  void whoComesBackMissesNothing() throws Exception {
    JsonNode started = start();
    desk.take(ane.person(), id(started));
    for (int i = 0; i < 3; i++) desk.say(id(started), ane.person(), UUID.randomUUID(), "Linje " + i);

    try (StreamClient seeker = stream(started, 2)) {
      assertThat(seeker.next("welcome").path("last").asInt()).isEqualTo(5);
      for (int i = 0; i < 3; i++) assertThat(seeker.next("message").path("text").asString()).isEqualTo("Linje " + i);
    }
  }

  @Test
  void anotherTokenOpensNothing() throws Exception {
    JsonNode mine = start();
    JsonNode hers = start();
    String path = START + "/" + hers.path("id").asString() + "/stream";

    try (StreamClient seeker = new StreamClient(port, path).say("{\"type\":\"hello\",\"token\":\"" + mine.path("token").asString() + "\"}")) {
      assertThat(seeker.next("closed")).isNotNull();
    }
  }

  @Test
  void whatCannotBeUnderstoodIsSaidAndTheSocketLivesOn() throws Exception {
    try (StreamClient seeker = stream(start(), 1)) {
      String key = UUID.randomUUID().toString();
      seeker.say("{\"type\":\"send\",\"key\":\"" + key + "\",\"text\":\"" + "x".repeat(8001) + "\"}");
      JsonNode tooLong = seeker.next("error");
      assertThat(tooLong.path("code").asString()).isEqualTo("too-long");
      assertThat(tooLong.path("key").asString()).isEqualTo(key);
      assertThat(seeker.say("not json").next("error").path("code").asString()).isEqualTo("not-json");
      assertThat(seeker.say(send(UUID.randomUUID(), "x".repeat(8000))).next("ack").path("seq").asInt()).isEqualTo(2);
    }
  }

  @Test
  void aNationalIdentityNumberIsMaskedBeforeItIsKept() throws Exception {
    JsonNode started = start();
    try (StreamClient seeker = stream(started, 1)) {
      seeker.say(send(UUID.randomUUID(), "Jeg er " + NUMBER)).next("ack");
    }
    try (StreamClient again = stream(started, 1)) {
      assertThat(again.next("message").path("text").asString()).startsWith("Jeg er ").doesNotContain(NUMBER);
    }
  }

  @Test
  void nobodyIsGivenMoreThanHerLimitAndNothingTwice() {
    var first = start();
    for (int i = 0; i < 3; i++) start();

    for (int i = 0; i < 3; i++) assertThat(desk.takeNext(ane.person())).isInstanceOf(ClaimResult.Taken.class);
    assertThat(desk.takeNext(ane.person())).isInstanceOf(ClaimResult.AtLimit.class);
    desk.end(id(first), Author.COUNSELLOR);
    assertThat(desk.take(ane.person(), id(first))).isInstanceOf(ClaimResult.AlreadyTaken.class);
    assertThat(desk.say(id(first), ane.person(), UUID.randomUUID(), "Hei")).isInstanceOf(SayResult.Over.class);
  }
}
