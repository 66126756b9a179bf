package no.karrierenorge.eguidance.signalling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.karrierenorge.eguidance.live.StreamClient;
import no.karrierenorge.eguidance.meetings.OpenedMeeting;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The lobby and the signalling, as browsers speak it. */
@PlatformTest
class MeetingStreamTest {
  private static final String KNOCK = "{\"type\":\"knock\",\"name\":\"Kim\"}";

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;
  @Autowired private Signals signals;
  private final UUID ane = UUID.randomUUID();
  private final UUID kim = UUID.randomUUID();
  private OpenedMeeting meeting;
  private Visit seeker;

  @BeforeEach
  void aSeekerHasFollowedHerLink() {
    meeting = new OpenedMeeting(port);
    seeker = meeting.guest(meeting.seekerKey());
  }

  private StreamClient counsellorInTheRoom() throws InterruptedException {
    StreamClient counsellor = meeting.stream(meeting.counsellor(), ane).say("{\"type\":\"knock\",\"name\":\"Ane\"}");
    own(counsellor, "admitted");
    return counsellor;
  }

  private static String about(String type, UUID sitting) {
    return "{\"type\":\"" + type + "\",\"sitting\":\"" + sitting + "\"}";
  }

  private static String offer(UUID to, String sdp) {
    return "{\"type\":\"offer\",\"to\":\"" + to + "\",\"sdp\":\"" + sdp + "\"}";
  }

  /** The first frame of the room that says this of oneself. */
  private static JsonNode own(StreamClient page, String state) throws InterruptedException {
    JsonNode room = page.next("room");
    while (!room.path("state").asString().equals(state)) room = page.next("room");
    return room;
  }

  /** The first frame of the room in which the first of the others is here and as far as this. */
  private static JsonNode other(StreamClient page, String state) throws InterruptedException {
    return other(page, state, true);
  }

  private static JsonNode other(StreamClient page, String state, boolean isHere) throws InterruptedException {
    JsonNode guest = page.next("room").path("guests").path(0);
    while (!guest.path("state").asString().equals(state) || guest.path("here").asBoolean() != isHere) guest = page.next("room").path("guests").path(0);
    return guest;
  }

  @Test
  void theCounsellorIsToldWhoKnocksAndTheLobbyLearnsNoMoreThanThatSheIsThere() throws Exception {
    try (StreamClient counsellor = counsellorInTheRoom(); StreamClient page = meeting.stream(seeker, kim)) {
      assertThat(page.next("welcome").path("part").asString()).isEqualTo("seeker");

      page.say(KNOCK);
      JsonNode knocking = other(counsellor, "knocking");
      assertThat(knocking.path("name").asString()).isEqualTo("Kim");
      assertThat(knocking.path("sitting").asString()).isEqualTo(kim.toString());
      assertThat(own(page, "knocking").path("guests").path(0).hasNonNull("sitting")).isFalse();
    }
  }

  @Test
  void twoWhoAreInFindEachOther() throws Exception {
    try (StreamClient counsellor = counsellorInTheRoom(); StreamClient page = meeting.stream(seeker, kim).say(KNOCK)) {
      letIn(counsellor, page);

      page.say(offer(ane, "v=0 " + "x".repeat(15_000)));
      JsonNode offer = counsellor.next("offer");
      counsellor.say("{\"type\":\"answer\",\"to\":\"" + kim + "\",\"sdp\":\"v=0\"}");
      counsellor.say("{\"type\":\"ice\",\"to\":\"" + kim + "\",\"candidate\":{\"candidate\":\"candidate:1\",\"sdpMid\":\"0\"}}");

      assertThat(offer.path("from").asString()).isEqualTo("seeker");
      assertThat(offer.path("sitting").asString()).isEqualTo(kim.toString());
      assertThat(offer.path("sdp").asString()).hasSize(15_004);
      assertThat(page.next("answer").path("from").asString()).isEqualTo("counsellor");
      assertThat(page.next("ice").path("candidate").path("sdpMid").asString()).isEqualTo("0");
      assertThat(waiting()).isZero();
    }
  }

  private void letIn(StreamClient counsellor, StreamClient page) throws InterruptedException {
    other(counsellor, "knocking");
    counsellor.say(about("admit", kim));
    assertThat(own(page, "admitted").path("guests").path(0).path("sitting").asString()).isEqualTo(ane.toString());
  }

  @Test
  void whatAnotherNodeHasWrittenIsFoundAlsoWithoutAHint() throws Exception {
    try (StreamClient counsellor = counsellorInTheRoom(); StreamClient page = meeting.stream(seeker, kim).say(KNOCK)) {
      letIn(counsellor, page);

      assertThat(signals.send(meeting.id(), kim, ane, new Signals.Message("{\"type\":\"offer\",\"sdp\":\"v=0\"}", Instant.now()))).isTrue();

      assertThat(counsellor.next("offer").path("from").asString()).isEqualTo("seeker");
    }
  }

  private long waiting() {
    return database.sql("select count(*) from eguidance.meeting_signal where meeting = :id").param("id", meeting.id().value()).query(Long.class).single();
  }

  @Test
  void whoIsNotLetInReachesNobodyAndOpensNoDoor() throws Exception {
    try (StreamClient counsellor = counsellorInTheRoom(); StreamClient page = meeting.stream(seeker, kim)) {
      page.say(KNOCK).say(offer(ane, "v=0"));
      assertThat(page.next("error").path("code").asString()).isEqualTo("not-sent");
      assertThat(page.say(about("admit", kim)).next("error").path("code").asString()).isEqualTo("not-found");
      assertThat(page.say("{\"type\":\"end\"}").next("error").path("code").asString()).isEqualTo("not-found");

      other(counsellor, "knocking");
      counsellor.say(about("refuse", kim));
      own(page, "refused");
      page.say(KNOCK).say(offer(ane, "v=0"));
      assertThat(page.next("error").path("code").asString()).isEqualTo("not-sent");
    }
  }

  @Test
  void whoeverComesWithTheSameLinkOnAnotherPageMustKnockAgain() throws Exception {
    try (StreamClient counsellor = counsellorInTheRoom(); StreamClient first = meeting.stream(seeker, kim).say(KNOCK)) {
      letIn(counsellor, first);

      try (StreamClient second = meeting.stream(meeting.guest(meeting.seekerKey()), UUID.randomUUID())) {
        assertThat(second.next("room").path("state").asString()).isEqualTo("invited");
        assertThat(first.next("closed")).isNotNull();
      }
    }
  }

  @Test
  void whoeverComesBackOnTheSamePageKeepsHerPlace() throws Exception {
    try (StreamClient counsellor = counsellorInTheRoom()) {
      try (StreamClient first = meeting.stream(seeker, kim).say(KNOCK)) {
        letIn(counsellor, first);
      }
      try (StreamClient again = meeting.stream(seeker, kim)) {
        assertThat(again.next("room").path("state").asString()).isEqualTo("admitted");
      }
    }
  }

  @Test
  void theThirdSeesTheOthersOnlyWhenSheIsIn() throws Exception {
    Visit invited = meeting.guest(meeting.invite("third"));
    UUID kari = UUID.randomUUID();
    try (StreamClient counsellor = counsellorInTheRoom(); StreamClient page = meeting.stream(seeker, kim).say(KNOCK);
        StreamClient third = meeting.stream(invited, kari).say("{\"type\":\"knock\",\"name\":\"Kari\"}")) {
      own(page, "knocking");
      assertThat(own(third, "knocking").path("guests").size()).isEqualTo(1);
      counsellor.say(about("admit", kim));
      own(page, "admitted");
      counsellor.say(about("admit", kari));
      JsonNode next = third.next("room");
      assertThat(next.path("state").asString()).isEqualTo("admitted");
      assertThat(next.path("guests").size()).isEqualTo(2);
    }
  }

  @Test
  void whatCannotBeUnderstoodIsSaidAndTheSocketLivesOn() throws Exception {
    try (StreamClient counsellor = counsellorInTheRoom()) {
      assertThat(counsellor.say("not json").next("error").path("code").asString()).isEqualTo("not-json");
      assertThat(counsellor.say("{\"type\":\"knock\",\"name\":\" \"}").next("error").path("code").asString()).isEqualTo("no-name");
      assertThat(counsellor.say(about("admit", kim).replace("-", "")).next("error").path("code").asString()).isEqualTo("bad-sitting");
      String tooLong = offer(kim, "x".repeat(MeetingFrame.LONGEST_DESCRIPTION + 1));
      assertThat(counsellor.say(tooLong).next("error").path("code").asString()).isEqualTo("too-long");
    }
  }

  @Test
  void tooManyFramesCloseTheSocket() throws Exception {
    try (StreamClient page = meeting.stream(seeker, kim)) {
      for (int i = 0; i < MeetingSocket.FRAMES_A_MINUTE; i++) page.say("{\"type\":\"unknown\"}");
      assertThat(page.next("closed")).isNotNull();
    }
  }

  @Test
  void aLogoutClosesTheCounsellorsPageAndNotTheSeekers() throws Exception {
    try (StreamClient counsellor = counsellorInTheRoom(); StreamClient page = meeting.stream(seeker, kim).say(KNOCK)) {
      letIn(counsellor, page);

      meeting.counsellor().post("/logg-ut", Map.of(), "/logg-ut");

      assertThat(counsellor.next("closed").path("code").asInt()).isEqualTo(4404);
      other(page, "admitted", false);
    }
  }

  @Test
  void theEndClosesEverybodysPage() throws Exception {
    try (StreamClient counsellor = counsellorInTheRoom(); StreamClient page = meeting.stream(seeker, kim)) {
      counsellor.say("{\"type\":\"end\"}");
      assertThat(page.next("closed")).isNotNull();
    }
  }
}
