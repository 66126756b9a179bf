package no.karrierenorge.eguidance.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.karrierenorge.eguidance.conversations.WaitingQueue;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A seeker and a counsellor at the pages of enquiries; nothing waits before. */
@PlatformTest
public abstract class EnquiryTest {
  protected static final String ASK = "/veiledning/sporsmal";
  protected static final String FOLLOW = "/veiledning/sporsmal/svar";
  protected static final String CALL = "/veiledning/ring-meg";
  protected static final String WORK = "/arbeid/e-veiledning/henvendelser";
  protected static final String QUESTION = "Hva koster det å ta fagbrev som voksen?";

  @LocalServerPort protected int port;
  @Autowired protected JdbcClient database;
  @Autowired protected WaitingQueue queue;
  protected Visit seeker;
  protected Visit counsellor;

  @BeforeEach
  void nothingWaits() {
    database.sql("update eguidance.conversation set state = 'ENDED', ended_at = now(), ended_by = 'PLATFORM' where state <> 'ENDED'").update();
    seeker = new Visit(port);
    counsellor = new Visit(port).as("ecounsellor-1");
  }

  protected static Map<String, String> question(String... more) {
    var form = new HashMap<>(Map.of("sporsmal", QUESTION, "tema", "adult", "svar", "kode", "nokkel", UUID.randomUUID().toString()));
    for (int i = 0; i < more.length; i += 2) form.put(more[i], more[i + 1]);
    return form;
  }

  protected String ask(Map<String, String> form) {
    HttpResponse<String> receipt = seeker.post(ASK, form, ASK);
    assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(200);
    return code(receipt.body());
  }

  protected static String code(String receipt) {
    Matcher code = Pattern.compile("[B-Z]{4}(-[B-Z]{4}){3}").matcher(receipt);
    assertThat(code.find()).as(receipt).isTrue();
    return code.group();
  }

  protected String newest() {
    return database.sql("select id::text from eguidance.conversation order by started_at desc limit 1").query(String.class).single();
  }

  protected String take() {
    String id = newest();
    assertThat(counsellor.post(WORK + "/eier", Map.of("samtale", id), WORK).statusCode()).isEqualTo(302);
    return id;
  }

  protected HttpResponse<String> answer(String id, String text, String act) {
    return counsellor.post(WORK + "/svar", Map.of("samtale", id, "tekst", text, "handling", act, "nokkel", UUID.randomUUID().toString()), WORK);
  }

  protected String follow(String code) {
    return seeker.post(FOLLOW, Map.of("kode", code), FOLLOW).body();
  }

  protected int count(String table) {
    return database.sql("select count(*) from " + table).query(Integer.class).single();
  }
}
