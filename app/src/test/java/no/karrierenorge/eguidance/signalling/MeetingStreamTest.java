package no.karrierenorge.eguidance.signalling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.karrierenorge.eguidance.live.StreamClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What browsers say to each other, and what cannot be understood. */
class MeetingStreamTest extends MeetingCast {
  @Autowired private JdbcClient database;
  @Autowired private Signals signals;

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
}
