package no.karrierenorge.eguidance.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who finds a meeting, and to whom it looks as if it were not there. */
@PlatformTest
class MeetingDoorTest {
  @LocalServerPort private int port;
  @Autowired private JdbcClient database;
  @Autowired private Meetings meetings;
  @Autowired private Clock clock;
  private OpenedMeeting meeting;

  @BeforeEach
  void aCounsellorOpensAMeeting() {
    meeting = new OpenedMeeting(port);
  }

  @Test
  void aLinkOpensTheLobbyAndItsKeyLeavesTheAddress() {
    var seeker = new Visit(port);

    var answer = seeker.get(meeting.path() + "?nokkel=" + meeting.seekerKey());

    assertThat(answer.headers().firstValue("Location")).hasValue(meeting.path());
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("__Host-mote", "HttpOnly", "Secure", "SameSite=Lax", "Path=/");
    assertThat(seeker.get(meeting.path()).body()).contains("Ingenting tas opp").doesNotContain(meeting.seekerKey());
  }

  @Test
  void withoutTheRightKeyThereIsNoSuchMeeting() {
    var stranger = new Visit(port);

    assertThat(stranger.get(meeting.path()).statusCode()).isEqualTo(404);
    assertThat(stranger.get(meeting.path() + "?nokkel=" + meeting.seekerKey().substring(1) + "x").statusCode()).isEqualTo(404);
    assertThat(stranger.get("/veiledning/mote/" + UUID.randomUUID() + "?nokkel=" + meeting.seekerKey()).statusCode()).isEqualTo(404);
    assertThat(new Visit(port).as("seeker-1").get(meeting.path()).statusCode()).isEqualTo(404);
    assertThat(new Visit(port).as("manager-1").get(meeting.path()).statusCode()).isEqualTo(404);
    assertThatThrownBy(() -> meeting.socket(stranger)).hasStackTraceContaining("404");
  }

  @Test
  void anotherCounsellorNeitherFindsNorEndsIt() {
    Visit other = new Visit(port).as("ecounsellor-2").acting("e-counsellor@e-veiledningen");

    assertThat(other.get(meeting.path()).statusCode()).isEqualTo(404);
    assertThat(other.post(OpenedMeeting.LIST + "/" + meeting.id() + "/slutt", Map.of(), OpenedMeeting.LIST).statusCode()).isEqualTo(404);
    assertThat(other.post(OpenedMeeting.LIST + "/" + meeting.id() + "/lenke", Map.of("part", "third"), OpenedMeeting.LIST).statusCode()).isEqualTo(404);
  }

  @Test
  void aThirdComesByInvitationOnlyAndANewLinkReplacesTheOld() {
    String first = meeting.invite("third");
    assertThat(meeting.guest(first).get(meeting.path()).statusCode()).isEqualTo(200);

    String second = meeting.invite("third");

    assertThat(new Visit(port).get(meeting.path() + "?nokkel=" + first).statusCode()).isEqualTo(404);
    assertThat(meeting.guest(second).get(meeting.path()).statusCode()).isEqualTo(200);
    assertThat(meeting.counsellor().post(OpenedMeeting.LIST + "/" + meeting.id() + "/lenke", Map.of("part", "counsellor"), OpenedMeeting.LIST)
        .statusCode()).isEqualTo(404);
  }

  @Test
  void onlyAHashOfAKeyIsKept() {
    String kept = database.sql("select coalesce(string_agg(g::text, ' '), '') from eguidance.meeting_guest g").query(String.class).single();

    assertThat(kept).contains(meeting.id().toString()).doesNotContain(meeting.seekerKey());
  }

  @Test
  void aTimeThatIsGoneIsRefused() {
    var answer = meeting.counsellor().post(OpenedMeeting.LIST, Map.of("tid", "2020-01-01T10:00"), OpenedMeeting.LIST);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Velg et tidspunkt som kommer");
  }

  @Test
  void whatIsOverIsSaidSoAndDeletedAfterAWeek() {
    Visit seeker = meeting.guest(meeting.seekerKey());

    meeting.counsellor().post(OpenedMeeting.LIST + "/" + meeting.id() + "/slutt", Map.of(), OpenedMeeting.LIST);

    assertThat(seeker.get(meeting.path()).body()).contains("Møtet er over");
    meetings.deleteOld(clock.instant().plus(Duration.ofDays(6)));
    assertThat(meetings.find(meeting.id())).isPresent();
    meetings.deleteOld(clock.instant().plus(Duration.ofDays(8)));
    assertThat(meetings.find(meeting.id())).isEmpty();
    assertThat(seeker.get(meeting.path()).statusCode()).isEqualTo(404);
  }

  @Test
  void whatNobodyEndsEndsByItself() {
    meetings.endForgotten(clock.instant().plus(Duration.ofHours(23)));
    assertThat(meetings.find(meeting.id()).orElseThrow().isOver()).isFalse();

    meetings.endForgotten(clock.instant().plus(Duration.ofHours(25)));

    assertThat(meetings.find(meeting.id()).orElseThrow().isOver()).isTrue();
  }
}
