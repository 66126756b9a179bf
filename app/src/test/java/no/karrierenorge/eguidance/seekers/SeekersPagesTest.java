package no.karrierenorge.eguidance.seekers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.TestNumbers;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class SeekersPagesTest {
  private static final String NUMBER = TestNumbers.synthetic("010190", 100);

  @LocalServerPort private int port;
  @Autowired private ApplicationContext platform;
  @Autowired private JdbcClient database;
  private Chat chat;
  private Visit seeker;

  @BeforeEach
  void aQuietDay() {
    chat = new Chat(platform);
    chat.isQuiet();
    seeker = new Visit(port);
  }

  @AfterEach
  void asItWas() {
    chat.isQuiet();
  }

  @Test
  void aQuestionLeadsToTheWaitingRoomWithAPlaceAndAWait() {
    String path = Chat.asks(seeker, "Må jeg ta opp matte?");

    String page = seeker.get(path).body();

    assertThat(page).contains("Du er den neste", "Det tar som regel", "Må jeg ta opp matte?", "Veileder", "Du er anonym.", "etter at den er slutt");
    assertThat(page).contains("/utdanning/studier/sykepleie-bachelor");
  }

  @Test
  void whoeverChoosesALanguageForTheConversationGoesOnInIt() {
    var answer = seeker.post(Chat.DOOR, Map.of("sporsmal", "Do I need maths?", "sprak", "en"), Chat.DOOR);

    assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/en/veiledning/chat/");
  }

  @Test
  void thePlaceIsSaidInWordsAndDrawn() {
    for (int i = 0; i < 2; i++) Chat.asks(new Visit(port), "Først i køen");
    String path = Chat.asks(seeker, "Hva nå?");

    assertThat(seeker.get(path).body()).contains("Du er nummer tre i køen", "Nr. 1", "Nr. 2");
    assertThat(seeker.get("/en" + path).body()).contains("You are number three in the queue");
  }

  @Test
  void toAllOthersTheConversationIsNotThere() {
    String path = Chat.asks(seeker, "Må jeg ta opp matte?");
    var stranger = new Visit(port);
    Chat.asks(stranger, "Noe annet");

    for (String below : new String[] {"", "/meldinger", "/slutt", "/logg"}) assertThat(stranger.get(path + below).statusCode()).isEqualTo(404);
    assertThat(stranger.post(path + "/slutt", Map.of(), Chat.DOOR).statusCode()).isEqualTo(404);
    assertThat(stranger.get("/api/eguidance/conversations/" + Chat.id(path) + "/transcript").statusCode()).isEqualTo(404);
  }

  @Test
  void whoIsLoggedInOwnsItOnAnyDevice() {
    var amina = new Visit(port).as("seeker-1");
    String path = Chat.asks(amina, "Jeg vil bytte jobb");

    assertThat(new Visit(port).as("seeker-1").get(path).statusCode()).isEqualTo(200);
    assertThat(new Visit(port).as("ecounsellor-1").get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void aNationalIdentityNumberIsStoppedBesideTheFieldAndNothingIsLost() {
    HttpResponse<String> door = seeker.post(Chat.DOOR, Map.of("sporsmal", "Jeg er " + NUMBER, "tema", "adult", "fylke", "oslo"), Chat.DOOR);

    assertThat(door.statusCode()).isEqualTo(422);
    assertThat(door.body()).contains("Jeg er " + NUMBER, "aria-invalid=\"true\"").containsPattern("id=\"sporsmal-feil\"[^>]*>Det ser ut til")
        .containsPattern("value=\"adult\" selected").containsPattern("value=\"oslo\" selected");

    String path = Chat.asks(seeker, "Hei");
    HttpResponse<String> more = seeker.post(path + "/meldinger", Map.of("melding", "Jeg er " + NUMBER), path);
    assertThat(more.statusCode()).isEqualTo(422);
    assertThat(more.body()).contains(">Jeg er " + NUMBER + "</textarea>", "Det ser ut til");
    assertThat(seeker.get(path).body()).doesNotContain(NUMBER);
  }

  @Test
  void aFullQueueIsSaidBeforeAQuestionIsTyped() {
    chat.hasAQueueOfAtMost(0);

    String page = seeker.get(Chat.DOOR).body();

    assertThat(page).contains("Køen er full akkurat nå", "/karrieresentre").doesNotContain("<textarea");
  }

  @Test
  void whatWasTypedIsKeptWhenTheQueueFillsUpMeanwhile() {
    seeker.get(Chat.DOOR);
    chat.hasAQueueOfAtMost(0);

    HttpResponse<String> answer = seeker.post(Chat.DOOR, Map.of("sporsmal", "Må jeg ta opp matte?"), "/logg-inn");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Køen ble full mens du skrev", "Må jeg ta opp matte?</textarea>");
  }

  @Test
  void formsHaveTheLimitsOfTheSocketAndLoseNothing() {
    String path = Chat.asks(seeker, "Må jeg ta opp matte?");
    String long8001 = "å".repeat(8001);

    assertRefused(seeker.post(path + "/meldinger", Map.of("melding", long8001), path), long8001, "Teksten er for lang");
    for (int i = 1; i < 60; i++) chat.seekerSays(path, "linje " + i);
    assertRefused(seeker.post(path + "/meldinger", Map.of("melding", "den 61."), path), "den 61.", "60 meldinger på ett minutt");
    chat.isAMinuteLater(path);
    assertThat(seeker.post(path + "/meldinger", Map.of("melding", "den 61."), path).statusCode()).isEqualTo(302);
    chat.hasLines(path, 1000);
    assertRefused(seeker.post(path + "/meldinger", Map.of("melding", "den 1001."), path), "den 1001.", "så mange meldinger som den kan ha");
  }

  private static void assertRefused(HttpResponse<String> answer, String kept, String why) {
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(">" + kept + "</textarea>").containsPattern("id=\"melding-feil\"[^>]*>[^<]*" + why);
  }

  @Test
  void withoutScriptTheyTalkByFormsAndAFrame() {
    String path = Chat.asks(seeker, "Må jeg ta opp matte?");
    chat.aneTakes(path);
    chat.aneSays(path, "Se på http://localhost:8080/utdanning/studier/sykepleie-bachelor eller /yrker/sykepleier");
    String key = UUID.randomUUID().toString();

    for (int twice = 0; twice < 2; twice++) {
      assertThat(seeker.post(path + "/meldinger", Map.of("melding", "Takk!", "nokkel", key), path).statusCode()).isEqualTo(302);
    }

    String frame = seeker.get(path + "/meldinger?side=ACTIVE").body();
    assertThat(frame.split("Takk!", -1)).hasSize(2);
    assertThat(frame).contains("kn-card", "Yrke</p>").doesNotContain("Noe er nytt");
    assertThat(seeker.get(path).body()).contains("Ane, karriereveileder", "Delt så langt", "meldinger?side=ACTIVE#siste");
  }

  @Test
  void theFrameLoadsItselfAnewOnlyWhenAskedTo() {
    String path = Chat.asks(seeker, "Hei");

    assertThat(seeker.get(path + "/meldinger?side=WAITING").headers().firstValue("Refresh")).isEmpty();
    assertThat(seeker.get(path + "/meldinger?side=WAITING&oppdater=10").headers().firstValue("Refresh")).contains("10");
    chat.aneTakes(path);
    assertThat(seeker.get(path + "/meldinger?side=WAITING").body()).contains("Noe er nytt");
  }

  @Test
  void itEndsAfterAQuestionAndThreeOnesAreAskedOnce() {
    String path = Chat.asks(seeker, "Hei");
    chat.aneTakes(path);
    assertThat(seeker.get(path + "/slutt").body()).contains("Vil du avslutte samtalen?");
    seeker.post(path + "/slutt", Map.of(), path + "/slutt");

    assertThat(seeker.get(path).body()).contains("Samtalen er slutt", "Hjalp samtalen deg?", "Samtalen slettes hos oss");
    assertThat(seeker.post(path + "/tilbakemelding", Map.of(), path).statusCode()).isEqualTo(422);
    seeker.post(path + "/tilbakemelding", Map.of("hjalp", "yes", "videre", "not-yet", "ord", "Takk til Ane"), path);

    assertThat(seeker.get(path).body()).contains("Svarene dine hjelper oss").doesNotContain("Hjalp samtalen deg?");
    var row = database.sql("select helped || ' ' || onward from eguidance.conversation_feedback where conversation = :id")
        .param("id", Chat.id(path).value()).query(String.class).single();
    assertThat(row).isEqualTo("YES NOT_YET");
  }

  @Test
  void theKeyCanBeTakenOffTheDevice() {
    String path = Chat.asks(seeker, "Hei");
    seeker.post(path + "/slutt", Map.of(), path + "/slutt");

    seeker.post(path + "/glem", Map.of(), path);

    assertThat(seeker.get(path).statusCode()).isEqualTo(404);
  }
}
