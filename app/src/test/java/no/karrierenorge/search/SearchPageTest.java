package no.karrierenorge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import no.karrierenorge.platform.page.ContentVersion;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class SearchPageTest {
  @LocalServerPort private int port;
  @Autowired private JdbcClient database;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ContentVersion contentVersion;

  @Test
  void aQuestionGivesHitsWithTheWordsMarked() {
    var answer = get("/sok?q=", "jobbe med dyr");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("<a href=\"/yrker/dyrepasser\"", "<mark>dyr</mark>", "kind=occupation");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
  }

  @Test
  void narrowingByKindLeavesOnlyThatKindAndKeepsTheOthersInSight() {
    var answer = get("/sok?kind=trade&q=", "frisør");

    assertThat(answer.body()).contains("href=\"/utdanning/videregaende/frisorfaget\"", "kind=occupation");
    assertThat(answer.body()).doesNotContain("href=\"/yrker/frisor\"");
  }

  @Test
  void programsGetTheHitsAsData() {
    var answer = new Visit(port).get("/sok?q=sjukepleiar&lang=nn&limit=1", "Accept", "application/json");

    assertThat(answer.body()).startsWith("{\"total\":").contains(
        "\"hits\":[{\"kind\":\"occupation\",\"title\":\"Sjukepleiar\",\"url\":\"/nn/yrker/sykepleier\",\"code\":\"2223\"}]}");
  }

  @Test
  void theBeginningOfAWordGivesSuggestionsInTheReadersLanguage() {
    var answer = get("/en/sok/forslag?q=", "nur");

    assertThat(answer.body()).contains("role=\"option\"", "href=\"/en/yrker/sykepleier\"", ">Nurse<");
  }

  @Test
  void whatIsNotFoundHelpsOn() {
    var answer = get("/sok?q=", "kvantehydromantiker");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Vi fant ikke", "href=\"/yrker\"", "href=\"/karrieresentre\"");
  }

  @Test
  void aMisspeltWordAsksWhatWasMeant() {
    var answer = get("/sok?q=", "vetrinær");

    assertThat(answer.body()).contains("Mente du", "q=veterin%C3%A6r", "href=\"/yrker/veterinaer\"");
  }

  @Test
  void nothingThatIsTypedIsAnErrorOfOurs() {
    var odd = List.of("", " ", "*:*", "\"", "a AND OR NOT (", "[{}]^~*?:\\/", "\u0000\u0001", "\uD83D\uDE00", "i a b c d e f g h i j k l m n", "jobb",
        "<script>alert(1)</script>", "%", "ø".repeat(1000), "ord ".repeat(400));
    for (String question : odd) {
      for (String path : List.of("/sok?q=", "/sok/forslag?q=", "/sok?page=-1&limit=x&kind=y&field=*&lang=zz&q=")) {
        assertThat(get(path, question).statusCode()).as("%s%s", path, question).isEqualTo(200);
      }
    }
    for (String raw : List.of("/sok?q=%C3", "/sok?q=%ED%A0%80", "/sok?q=" + "a".repeat(10_000))) {
      assertThat(new Visit(port).get(raw).statusCode()).as(raw).isBetween(200, 499);
    }
    assertThat(get("/sok?q=", "<script>alert(1)</script>").body()).doesNotContain("<script>alert");
  }

  @Test
  void aChangeIsFoundAndTheIndexIsNeverEmptyMeanwhile() {
    rename("Sykepleier", "Pleietrollmann");
    try {
      awaitTitleOf("sykesøster", "Pleietrollmann");
    } finally {
      rename("Pleietrollmann", "Sykepleier");
    }
    awaitTitleOf("sykesøster", "Sykepleier");
  }

  /** At least one hit all the while: what is asked is among the everyday words, which do not change. */
  private void awaitTitleOf(String question, String title) {
    String path = "/sok?limit=1&q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    Awaitility.await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofMillis(50)).until(() -> {
      String answer = new Visit(port).get(path, "Accept", "application/json").body();
      assertThat(answer).contains("/yrker/sykepleier");
      return answer.contains(title);
    });
  }

  private void rename(String from, String to) {
    transaction.executeWithoutResult(status -> {
      database.sql("update catalogue.entry set document = jsonb_set(document, '{title,nb}', to_jsonb(:to::text)) where document -> 'title' ->> 'nb' = :from")
          .param("to", to).param("from", from).update();
      contentVersion.raise();
    });
  }

  private HttpResponse<String> get(String path, String question) {
    return new Visit(port).get(path + URLEncoder.encode(question, StandardCharsets.UTF_8));
  }
}
