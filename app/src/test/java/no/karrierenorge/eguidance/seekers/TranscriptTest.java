package no.karrierenorge.eguidance.seekers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class TranscriptTest {
  private static final String API = "/api/eguidance/conversations";
  private static final String QUESTION = "{\"channel\":\"chat\",\"language\":\"nb\",\"text\":\"Må jeg & du <b>ta opp</b> matte? – 50 €\"}";

  @LocalServerPort private int port;
  @Autowired private ApplicationContext platform;
  private Chat chat;

  @BeforeEach
  void aQuietDay() {
    chat = new Chat(platform);
    chat.isQuiet();
  }

  @Test
  void aProgramGetsTheLogByItsTokenInTheFormItAccepts() throws Exception {
    JsonNode started = JsonMapper.shared().readTree(new Visit(port).post(API, "application/json", QUESTION).body());
    String path = API + "/" + started.path("id").asString() + "/transcript";
    String token = started.path("token").asString();
    chat.aneTakes(started.path("id").asString());

    assertThat(text(path, token, "text/plain")).contains("Må jeg & du <b>ta opp</b> matte? – 50 €", "Ane er her nå.");
    assertThat(text(path, token, "text/html")).contains("Må jeg &amp; du &lt;b&gt;ta opp&lt;/b&gt; matte?");
    try (PDDocument pdf = Loader.loadPDF(get(path, token, "application/pdf").body())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Må jeg & du <b>ta opp</b> matte? – 50 €", "Ane er her nå.");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nb");
    }
    assertThat(get(path, "wrong", "text/plain").statusCode()).isEqualTo(404);
  }

  @Test
  void thePageLinksToFiles() {
    var seeker = new Visit(port);
    String path = Chat.asks(seeker, "Hei");

    HttpResponse<String> file = seeker.get(path + "/logg?form=pdf");

    assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow()).contains("karrierenorge-samtale.pdf");
    assertThat(seeker.get(path + "/logg?form=tekst").body()).contains("Loggen fra samtalen", "Hei");
    assertThat(seeker.get(path + "/logg?form=docx").statusCode()).isEqualTo(404);
  }

  private String text(String path, String token, String accept) throws Exception {
    return new String(get(path, token, accept).body(), StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> get(String path, String token, String accept) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
          .header("Authorization", "Bearer " + token).header("Accept", accept).build();
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
  }
}
