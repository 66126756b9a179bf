package no.karrierenorge.eguidance.signalling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.karrierenorge.eguidance.live.StreamClient;
import no.karrierenorge.eguidance.meetings.OpenedMeeting;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A meeting with its counsellor, who is in the room, and a seeker who has followed her link: for tests of the stream. */
@PlatformTest
abstract class MeetingCast {
  protected static final String KNOCK = "{\"type\":\"knock\",\"name\":\"Kim\"}";

  @LocalServerPort private int port;
  protected final UUID ane = UUID.randomUUID();
  protected final UUID kim = UUID.randomUUID();
  protected OpenedMeeting meeting;
  protected Visit seeker;

  @BeforeEach
  void aSeekerHasFollowedHerLink() {
    meeting = new OpenedMeeting(port);
    seeker = meeting.guest(meeting.seekerKey());
  }

  protected StreamClient counsellorInTheRoom() throws InterruptedException {
    StreamClient counsellor = meeting.stream(meeting.counsellor(), ane).say("{\"type\":\"knock\",\"name\":\"Ane\"}");
    own(counsellor, "admitted");
    return counsellor;
  }

  protected static String about(String type, UUID sitting) {
    return "{\"type\":\"" + type + "\",\"sitting\":\"" + sitting + "\"}";
  }

  protected static String offer(UUID to, String sdp) {
    return "{\"type\":\"offer\",\"to\":\"" + to + "\",\"sdp\":\"" + sdp + "\"}";
  }

  /** The first frame of the room that says this of oneself. */
  protected static JsonNode own(StreamClient page, String state) throws InterruptedException {
    JsonNode room = page.next("room");
    while (!room.path("state").asString().equals(state)) room = page.next("room");
    return room;
  }

  /** The first frame of the room in which the first of the others is here and as far as this. */
  protected static JsonNode other(StreamClient page, String state) throws InterruptedException {
    return other(page, state, true);
  }

  protected static JsonNode other(StreamClient page, String state, boolean isHere) throws InterruptedException {
    JsonNode guest = page.next("room").path("guests").path(0);
    while (!guest.path("state").asString().equals(state) || guest.path("here").asBoolean() != isHere) guest = page.next("room").path("guests").path(0);
    return guest;
  }

  protected void letIn(StreamClient counsellor, StreamClient page) throws InterruptedException {
    other(counsellor, "knocking");
    counsellor.say(about("admit", kim));
    assertThat(own(page, "admitted").path("guests").path(0).path("sitting").asString()).isEqualTo(ane.toString());
  }
}
