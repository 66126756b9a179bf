package no.karrierenorge.eguidance.seekers;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierenorge.eguidance.incoming.ChannelTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The log of a conversation by mail, through a real mail server. */
class LogMailTest extends ChannelTest {
  @Autowired private ApplicationContext platform;
  private final String address = "kari-" + UUID.randomUUID() + "@eksempel.no";
  private Visit seeker;
  private String path;

  @BeforeEach
  void aConversationIsOver() {
    seeker = new Visit(port);
    path = Chat.asks(seeker, "Ma jeg ta opp matte?");
    var chat = new Chat(platform);
    chat.aneTakes(path);
    chat.aneSays(path, "Nei, ikke for dette studiet.");
    seeker.post(path + "/slutt", Map.of(), path);
  }

  private HttpResponse<String> send(String to) {
    return seeker.post(path + "/logg/e-post", Map.of("epost", to, "nokkel", UUID.randomUUID().toString()), path);
  }

  private List<MimeMessage> received() {
    return Arrays.asList(MAIL.getReceivedMessagesForDomain(address));
  }

  private List<String> outbox() {
    return database.sql("select status || coalesce(length(recipient), 0) || coalesce(length(body), 0) from notices.notice where about = :id")
        .param("id", Chat.id(path).value())
        .query((row, number) -> row.getString(1))
        .list();
  }

  @Test
  void itIsSentToTheAddressWhichIsForgottenWithTheSending() {
    assertThat(seeker.get(path).body()).contains("Vi sender hele samtalen", "Adressen slettes hos oss");

    HttpResponse<String> sent = send(" " + address.toUpperCase() + " ");

    assertThat(sent.statusCode()).isEqualTo(302);
    assertThat(seeker.get(path + "?logg=sendt").body()).contains("Loggen er på vei").doesNotContain(address);
    until(() -> received().size() == 1 && outbox().equals(List.of("SENT00")));
    assertThat(GreenMailUtil.getBody(received().getFirst())).contains("Ma jeg ta opp matte?", "Nei, ikke for dette studiet.");
  }

  @Test
  void whatIsNoAddressIsSaidBesideTheFieldAndNothingIsSent() {
    HttpResponse<String> answer = send("kari@");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("value=\"kari@\"").containsPattern("id=\"epost-feil\">Skriv e-postadressen slik");
    assertThat(outbox()).isEmpty();
  }

  @Test
  void theSameFormTwiceIsOneMailAndMoreThanThreeAreNotSent() {
    var form = Map.of("epost", address, "nokkel", UUID.randomUUID().toString());
    seeker.post(path + "/logg/e-post", form, path);
    seeker.post(path + "/logg/e-post", form, path);
    assertThat(outbox()).hasSize(1);
    send(address);
    send(address);

    HttpResponse<String> fourth = send(address);

    assertThat(fourth.statusCode()).isEqualTo(422);
    assertThat(fourth.body()).contains("Loggen er sendt tre ganger");
    assertThat(outbox()).hasSize(3);
  }

  @Test
  void nobodyElseSendsItNobodySendsItWithoutAPageAndWhatNobodyAnsweredIsNotSent() {
    assertThat(new Visit(port).post(path + "/logg/e-post", Map.of("epost", address), Chat.DOOR).statusCode()).isEqualTo(404);
    assertThat(seeker.post(path + "/logg/e-post", Map.of("epost", address)).statusCode()).isEqualTo(403);

    var left = new Visit(port);
    String unanswered = Chat.asks(left, "Kjop noe her");
    left.post(unanswered + "/slutt", Map.of(), unanswered);
    assertThat(left.get(unanswered).body()).doesNotContain("/logg/e-post");
    assertThat(left.post(unanswered + "/logg/e-post", Map.of("epost", address), Chat.DOOR).statusCode()).isEqualTo(404);
  }
}
