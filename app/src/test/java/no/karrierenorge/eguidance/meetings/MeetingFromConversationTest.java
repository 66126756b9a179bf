package no.karrierenorge.eguidance.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.ClaimResult;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.eguidance.conversations.Happening;
import no.karrierenorge.eguidance.conversations.Message;
import no.karrierenorge.eguidance.conversations.Messages;
import no.karrierenorge.eguidance.live.ConversationCookie;
import no.karrierenorge.identity.People;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A conversation that goes on as a meeting. */
@PlatformTest
class MeetingFromConversationTest {
  @LocalServerPort private int port;
  @Autowired private GuidanceDesk desk;
  @Autowired private Conversations conversations;
  @Autowired private Messages messages;
  @Autowired private People people;
  @Autowired private JdbcClient database;
  private OpenedMeeting meeting;
  private JsonNode started;
  private ConversationId conversation;

  @BeforeEach
  void aCounsellorHasAConversation() {
    database.sql("update eguidance.conversation set state = 'ENDED', ended_at = now(), ended_by = 'PLATFORM' where state <> 'ENDED'").update();
    meeting = new OpenedMeeting(port);
    String question = "{\"channel\":\"chat\",\"language\":\"nb\",\"text\":\"Kan vi snakkes?\"}";
    started = JsonMapper.shared().readTree(new Visit(port).post("/api/eguidance/conversations", "application/json", question).body());
    conversation = ConversationId.find(started.path("id").asString()).orElseThrow();
  }

  private void taken() {
    PersonId ane = people.find("demo", "ecounsellor-1").orElseThrow();
    assertThat(desk.take(ane, conversation)).isInstanceOf(ClaimResult.Taken.class);
  }

  @Test
  void theSeekerReadsWhereAndIsKnownThereByTheConversationsKey() {
    taken();
    meeting.open(Map.of("samtale", conversation.toString(), "si", "true"));

    Message line = messages.after(conversation, 0).getLast();
    Visit seeker = new Visit(port).with(ConversationCookie.NAME, conversation + "." + started.path("token").asString());

    assertThat(line.happening()).isEqualTo(Happening.CHANNEL);
    assertThat(line.text()).endsWith(meeting.path());
    assertThat(conversations.find(conversation).orElseThrow().channel()).isEqualTo(Channel.MEETING);
    assertThat(seeker.get(meeting.path()).body()).contains("Be om å komme inn");
    assertThat(new Visit(port).with(ConversationCookie.NAME, conversation + ".another").get(meeting.path()).statusCode()).isEqualTo(404);
  }

  @Test
  void nothingIsSaidWhenTheCounsellorWouldRatherCopyTheLink() {
    taken();
    meeting.open(Map.of("samtale", conversation.toString()));

    assertThat(messages.after(conversation, 0)).noneMatch(line -> line.happening() == Happening.CHANNEL);
    assertThat(conversations.find(conversation).orElseThrow().channel()).isEqualTo(Channel.CHAT);
  }

  @Test
  void aConversationThatIsNotHersLooksAsIfItWereNotThere() {
    var answer = meeting.counsellor().post(OpenedMeeting.LIST, Map.of("samtale", conversation.toString(), "si", "true"), OpenedMeeting.LIST);

    assertThat(answer.statusCode()).isEqualTo(404);
  }
}
