package no.karrierenorge.portfolio.cv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import no.karrierenorge.testing.PdfUa;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is taken along can be read by everybody and every program. */
@PlatformTest
class CvDocumentsTest {
  @LocalServerPort private int port;

  private OwnCv written() {
    OwnCv cv = OwnCv.begun(new Visit(port));
    cv.writes("/om", Map.of("name", "Amira Dahl", "label", "Kokk", "email", "amira@example.no", "summary", "Kokk <åtte år> & mer.\nSøker dagtid."));
    for (int i = 0; i < 12; i++) {
      cv.writes("/arbeid/ny", Map.of("position", "Stilling " + i, "name", "Fjellmat", "startDate", "2019", "summary", "tekst ".repeat(60), "highlights", "En\nTo"));
    }
    cv.writes("/sprak/ny", Map.of("language", "Українська", "fluency", "morsmål"));
    cv.writes("/kurs/ny", Map.of("name", "Førstehjelp", "date", "2025"));
    return cv;
  }

  private byte[] file(OwnCv cv, String query) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + cv.path() + "/fil?form=" + query))
        .header("Cookie", "__Host-mappe=" + cv.visit().cookie("__Host-mappe").orElseThrow()).build();
    try (var client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
      return answer.body();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"enkel", "linje", "tett"})
  void thePdfIsPdfUaInEveryLook(String look) throws Exception {
    OwnCv cv = written();
    cv.visit().post(cv.path() + "/oppsett", Map.of("navn", "Min CV", "sprak", "nn", "mal", look, "referanser", "ja"), cv.path() + "/oppsett");

    byte[] pdf = file(cv, "pdf");

    assertThat(PdfUa.faults(pdf)).isEmpty();
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }

  @Test
  void thePdfWithoutNameIsPdfUaToo() throws Exception {
    assertThat(PdfUa.faults(file(written(), "pdf&anonym=ja"))).isEmpty();
  }

  @Test
  void theWordFileHasHeadingsListsLanguageAndTitle() throws Exception {
    byte[] file = file(written(), "word");

    Map<String, String> parts = parts(file);
    for (String xml : parts.values()) DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    assertThat(parts.keySet()).contains("[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml", "word/numbering.xml", "docProps/core.xml");
    assertThat(parts.get("word/document.xml")).contains("w:val=\"Heading1\"", "w:val=\"Heading2\"", "w:val=\"ListBullet\"", "Kokk &lt;åtte år&gt; &amp; mer.", "Українська");
    assertThat(parts.get("word/styles.xml")).contains("w:lang w:val=\"nb-NO\"");
    assertThat(parts.get("docProps/core.xml")).contains("CV for Amira Dahl");
  }

  private static Map<String, String> parts(byte[] file) throws IOException {
    var parts = new TreeMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
    }
    return parts;
  }

  @Test
  void theTextIsInTheOrderOfTheCv() throws Exception {
    String text = new String(file(written(), "tekst"), StandardCharsets.UTF_8);

    var found = new ArrayList<Integer>();
    for (String part : List.of("Amira Dahl", "OM MEG", "ARBEID", "Stilling 11, Fjellmat, 2019 – nå", "- En", "KURS OG SERTIFIKATER", "SPRÅK", "- Українська: morsmål", "REFERANSER")) {
      found.add(text.indexOf(part));
    }
    assertThat(found).isSorted().doesNotContain(-1);
  }

  @Test
  void theJsonIsAcceptedAgain() throws Exception {
    OwnCv cv = written();
    String json = new String(file(cv, "json"), StandardCharsets.UTF_8);

    var again = new OwnCv(cv.visit(), OwnCv.where(cv.visit().upload("/verktoy/cv/hent", Map.of(), new Visit.Upload("fil", "cv.json", json))));

    assertThat(again.sheet()).isEqualTo(cv.sheet());
    assertThat(new String(file(again, "json"), StandardCharsets.UTF_8)).isEqualTo(json);
  }
}
