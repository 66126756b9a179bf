package no.karrierenorge.eguidance.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import org.junit.jupiter.api.Test;

class SmsChannelTest extends ChannelTest {
  private static String sms(String id, String text) {
    return "{\"id\":\"" + id + "\",\"from\":\"+4741234568\",\"text\":\"" + text + "\"}";
  }

  @Test
  void anSmsIsAnsweredBySmsAndGoesOnByItsNumber() throws Exception {
    String first = UUID.randomUUID().toString();
    assertThat(receive(SECRET, sms(first, "Hva er realkompetanse?"))).isEqualTo(202);
    assertThat(receive(SECRET, sms(first, "Hva er realkompetanse?"))).isEqualTo(202);
    ConversationId id = database.sql("select id from eguidance.conversation where channel = 'SMS' and state <> 'ENDED'")
        .query((row, number) -> new ConversationId(row.getObject("id", UUID.class)))
        .single();

    desk.take(ane.person(), id);
    desk.say(id, ane.person(), UUID.randomUUID(), "Det du kan fra før.");
    until(() -> GATEWAY.stream().anyMatch(sent -> sent.contains("Det du kan fra før.")));
    assertThat(receive(SECRET, sms(UUID.randomUUID().toString(), "Takk"))).isEqualTo(202);

    assertThat(GATEWAY.stream().filter(sent -> sent.contains("Det du kan fra før."))).singleElement().asString()
        .startsWith("Bearer token ").contains("\"to\":\"+4741234568\"");
    assertThat(messages.after(id, 0).getLast().text()).isEqualTo("Takk");
  }

  @Test
  void whoDoesNotKnowTheSecretFindsNothing() throws Exception {
    assertThat(receive("another", sms("1", "Hei"))).isEqualTo(404);
    assertThat(receive("", sms("1", "Hei"))).isEqualTo(404);
    assertThat(receive(SECRET, "{\"id\":\"1\",\"from\":\"nobody\",\"text\":\"Hei\"}")).isEqualTo(422);
    assertThat(receive(SECRET, "not json")).isEqualTo(422);
  }

  @Test
  void aGatewayThatFailsIsTriedAgainAfterAPause() throws Exception {
    REFUSALS.set(1);
    receive(SECRET, sms(UUID.randomUUID().toString(), "Er dere der?"));
    until(() -> REFUSALS.get() == 0);
    String queued = "select id::text from notices.notice where status = 'QUEUED' and attempts = 1 and way = 'SMS' and due_at between now() and now() + interval '2 minutes'";
    until(() -> !database.sql(queued).query(String.class).list().isEmpty());
    int before = GATEWAY.size();

    database.sql("update notices.notice set due_at = now() where status = 'QUEUED'").update();

    until(() -> GATEWAY.size() > before);
  }
}
