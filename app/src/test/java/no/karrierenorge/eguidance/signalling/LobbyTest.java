package no.karrierenorge.eguidance.signalling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.karrierenorge.eguidance.live.StreamClient;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who comes in, who stays outside, and what each of them sees. */
class LobbyTest extends MeetingCast {
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
