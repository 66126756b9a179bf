package no.karrierenorge.eguidance.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationState;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.Counsellors;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.eguidance.conversations.Enquiry;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.eguidance.conversations.HandoverDesk;
import no.karrierenorge.eguidance.conversations.Happening;
import no.karrierenorge.eguidance.conversations.Message;
import no.karrierenorge.eguidance.conversations.Messages;
import no.karrierenorge.eguidance.conversations.Reception;
import no.karrierenorge.eguidance.conversations.StartResult;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.Hat;
import no.karrierenorge.identity.Organisation;
import no.karrierenorge.identity.People;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.testing.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class GoneCounsellorsTest {
  @Autowired private HandoverDesk handovers;
  @Autowired private GuidanceDesk desk;
  @Autowired private Reception reception;
  @Autowired private Conversations conversations;
  @Autowired private Messages messages;
  @Autowired private Counsellors counsellors;
  @Autowired private Duty duty;
  @Autowired private People people;
  @Autowired private JdbcClient database;
  private ActingPerson siri;
  private Conversation hers;

  /** Stands still until a test moves it. */
  private static final class Watch extends Clock {
    private Instant now = Instant.parse("2026-11-20T10:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    void on(int seconds) {
      now = now.plusSeconds(seconds);
    }
  }

  @BeforeEach
  void siriHasAConversation() {
    database.sql("update eguidance.conversation set state = 'ENDED', ended_at = now(), ended_by = 'PLATFORM' where state <> 'ENDED'").update();
    var service = new Organisation(Organisation.Kind.NATIONAL_SERVICE, "e-veiledningen", "E-veiledningen", null);
    siri = new ActingPerson(people.admit("test", "siri", "Siri Dahl"), "Siri Dahl", new Hat(Role.E_COUNSELLOR, service), Instant.now(), null);
    counsellors.enter(siri);
    duty.areHere(List.of(siri.person()));
    var asked = (StartResult.Started) reception.start(new Enquiry(Channel.CHAT, Language.NB, null, null, null, null, "Hva nå?"), null);
    desk.take(siri.person(), asked.conversation().id());
    hers = conversations.find(asked.conversation().id()).orElseThrow();
  }

  private void lastHeardOf(int secondsAgo) {
    database.sql("update eguidance.duty set heard_at = :at where person = :person")
        .param("at", Timestamp.from(Instant.now().minusSeconds(secondsAgo)))
        .param("person", siri.person().value())
        .update();
  }

  private GoneCounsellors steady(Watch watch) {
    var gone = new GoneCounsellors(handovers, watch);
    for (int i = 0; i < 17; i++) {
      gone.look();
      watch.on(10);
    }
    return gone;
  }

  @Test
  void whoIsGoneForThreeMinutesGivesHerConversationBackToItsPlace() {
    lastHeardOf(190);
    var watch = new Watch();
    GoneCounsellors gone = steady(watch);
    assertThat(conversations.find(hers.id()).orElseThrow().state()).isEqualTo(ConversationState.ACTIVE);

    watch.on(10);
    gone.look();

    Conversation back = conversations.find(hers.id()).orElseThrow();
    assertThat(back.state()).isEqualTo(ConversationState.WAITING);
    assertThat(back.waitingSince()).isEqualTo(hers.waitingSince());
    assertThat(messages.after(hers.id(), 0)).last().extracting(Message::happening).isEqualTo(Happening.RETURNED);
  }

  @Test
  void whoIsHeardOfKeepsIt() {
    lastHeardOf(100);

    handovers.giveBackWhatWasLeft();

    assertThat(conversations.find(hers.id()).orElseThrow().counsellor()).isEqualTo(siri.person());
  }

  @Test
  void afterAPauseOfThePlatformEverybodyHasTimeToComeBack() {
    lastHeardOf(600);
    var watch = new Watch();
    GoneCounsellors gone = steady(watch);

    watch.on(400);
    gone.look();

    assertThat(conversations.find(hers.id()).orElseThrow().state()).isEqualTo(ConversationState.ACTIVE);
  }
}
