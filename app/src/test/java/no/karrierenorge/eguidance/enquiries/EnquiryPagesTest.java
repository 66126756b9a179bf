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
import no.karrierenorge.testing.TestNumbers;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class EnquiryPagesTest {
  private static final String ASK = "/veiledning/sporsmal";
  private static final String FOLLOW = "/veiledning/sporsmal/svar";
  private static final String CALL = "/veiledning/ring-meg";
  private static final String WORK = "/arbeid/e-veiledning/henvendelser";
  private static final String QUESTION = "Hva koster det å ta fagbrev som voksen?";

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;
  @Autowired private WaitingQueue queue;
  private Visit seeker;
  private Visit counsellor;

  @BeforeEach
  void nothingWaits() {
    database.sql("update eguidance.conversation set state = 'ENDED', ended_at = now(), ended_by = 'PLATFORM' where state <> 'ENDED'").update();
    seeker = new Visit(port);
    counsellor = new Visit(port).as("ecounsellor-1");
  }

  private static Map<String, String> question(String... more) {
    var form = new HashMap<>(Map.of("sporsmal", QUESTION, "tema", "adult", "svar", "kode", "nokkel", UUID.randomUUID().toString()));
    for (int i = 0; i < more.length; i += 2) form.put(more[i], more[i + 1]);
    return form;
  }

  private String ask(Map<String, String> form) {
    HttpResponse<String> receipt = seeker.post(ASK, form, ASK);
    assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(200);
    return code(receipt.body());
  }

  private static String code(String receipt) {
    Matcher code = Pattern.compile("[B-Z]{4}(-[B-Z]{4}){3}").matcher(receipt);
    assertThat(code.find()).as(receipt).isTrue();
    return code.group();
  }

  private String newest() {
    return database.sql("select id::text from eguidance.conversation order by started_at desc limit 1").query(String.class).single();
  }

  private String take() {
    String id = newest();
    assertThat(counsellor.post(WORK + "/eier", Map.of("samtale", id), WORK).statusCode()).isEqualTo(302);
    return id;
  }

  private HttpResponse<String> answer(String id, String text, String act) {
    return counsellor.post(WORK + "/svar", Map.of("samtale", id, "tekst", text, "handling", act, "nokkel", UUID.randomUUID().toString()), WORK);
  }

  private String follow(String code) {
    return seeker.post(FOLLOW, Map.of("kode", code), FOLLOW).body();
  }

  @Test
  void aQuestionIsAskedAnsweredReadAndAskedOn() {
    String code = ask(question());
    assertThat(follow(code)).contains(QUESTION, "Du får svar innen");
    String id = take();
    assertThat(counsellor.get(WORK + "?samtale=" + id).body()).contains(QUESTION, "God tid: lovet", "Send svaret");

    answer(id, "Det er gratis å ta fagbrev.", "send");

    assertThat(follow(code.toLowerCase())).contains("Det er gratis å ta fagbrev.", "Spørsmålet er besvart");
    seeker.post(FOLLOW + "/melding", Map.of("kode", code, "tekst", "Hvor melder jeg meg?", "nokkel", UUID.randomUUID().toString()), FOLLOW);
    assertThat(follow(code)).contains("Hvor melder jeg meg?", "Du får svar innen");
    assertThat(counsellor.get(WORK).body()).contains("Ta denne");
  }

  @Test
  void theSameFormTwiceIsOneQuestionWithOneCode() {
    var form = question();
    int before = count("eguidance.conversation");

    String first = ask(form);
    String second = ask(form);

    assertThat(second).isEqualTo(first);
    assertThat(count("eguidance.conversation")).isEqualTo(before + 1);
  }

  private int count(String table) {
    return database.sql("select count(*) from " + table).query(Integer.class).single();
  }

  @Test
  void theCodeIsKeptAsAHashOnlyAndAnotherOpensNothing() {
    String code = ask(question());

    String kept = database.sql("select to_jsonb(q)::text from eguidance.correspondence q order by ctid desc limit 1").query(String.class).single();
    HttpResponse<String> other = seeker.post(FOLLOW, Map.of("kode", "BCDF-GHJK-LMNP-QRST"), FOLLOW);

    assertThat(kept).doesNotContain(code).doesNotContain(code.replace("-", ""));
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("Vi fant ingenting med denne koden").doesNotContain(QUESTION);
  }

  @Test
  void anIdentityNumberIsStoppedAndNothingIsLost() {
    String number = TestNumbers.synthetic("010190", 100);

    HttpResponse<String> refused = seeker.post(ASK, question("sporsmal", "Jeg er " + number + " og lurer", "svar", "epost", "epost", "kari@"), ASK);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("fødselsnummer i teksten", "Skriv e-postadressen slik", "Jeg er " + number + " og lurer", "value=\"kari@\"");
  }

  @Test
  void aQuestionStandsInNoQueueAndNeedsNoPlace() {
    ask(question());

    assertThat(queue.order()).isEmpty();
    take();
    assertThat(counsellor.get(WORK).body()).contains(QUESTION);
  }

  @Test
  void aDraftIsKeptForTheAnswerAndEncrypted() {
    ask(question());
    String id = take();

    answer(id, "Et halvt svar", "kladd");

    assertThat(counsellor.get(WORK + "?samtale=" + id).body()).contains("Et halvt svar</textarea>");
    byte[] draft = database.sql("select draft from eguidance.correspondence where conversation = :id::uuid").param("id", id).query(byte[].class).single();
    assertThat(new String(draft)).doesNotContain("halvt");
  }

  @Test
  void anAnswerByMailIsToldOnceAndNeedNotBeInTheMail() {
    ask(question("svar", "epost", "epost", "kari@eksempel.no"));
    answer(take(), "Hemmelig svar", "send");
    ask(question("svar", "epost", "epost", "ola@eksempel.no", "innhold", "ja"));
    answer(take(), "Svar i e-posten", "send");

    String outbox = new Visit(port).as("admin-1").get("/arbeid/drift/utboks").body();

    assertThat(outbox).contains("kari@eksempel.no", "ola@eksempel.no", "Svar i e-posten", "[KN ").doesNotContain("Hemmelig svar");
  }

  @Test
  void whatAnotherCounsellorHasIsNotThere() {
    ask(question());
    String id = take();
    Visit other = new Visit(port).as("ecounsellor-2").acting("e-counsellor@e-veiledningen");

    assertThat(other.get(WORK + "?samtale=" + id).statusCode()).isEqualTo(404);
    assertThat(other.post(WORK + "/eier", Map.of("samtale", id), WORK).statusCode()).isEqualTo(409);
    assertThat(other.post(WORK + "/svar", Map.of("samtale", id, "tekst", "Hei", "handling", "send"), WORK).statusCode()).isEqualTo(404);
  }

  @Test
  void whoIsLoggedInFollowsHerOwnQuestionsOnly() {
    seeker.as("seeker-1");
    ask(question());
    String own = newest();

    assertThat(seeker.get(FOLLOW).body()).contains("samtale=" + own);
    assertThat(seeker.get(FOLLOW + "?samtale=" + own).body()).contains(QUESTION);
    assertThat(new Visit(port).get(FOLLOW + "?samtale=" + own).statusCode()).isEqualTo(404);
    assertThat(new Visit(port).as("seeker-2").get(FOLLOW + "?samtale=" + own).statusCode()).isEqualTo(404);
  }

  @Test
  void aProfessionalSaysWhereSheWorks() {
    String page = "/veiledning/fagperson";
    var form = question("sporsmal", "Hvordan gjelder 23/5-regelen?");
    assertThat(seeker.post(page, form, page).body()).contains("Velg hvor du jobber");

    form.put("arbeidssted", "nav");
    assertThat(seeker.post(page, form, page).statusCode()).isEqualTo(200);

    assertThat(database.sql("select professional from eguidance.conversation where id = :id::uuid").param("id", newest()).query(Boolean.class).single()).isTrue();
    assertThat(counsellor.get(WORK).body()).contains("fagperson: Nav");
  }

  private Map<String, String> wish(String number) {
    Matcher time = Pattern.compile("<option value=\"(\\d{4}-[^\"]+)\"").matcher(seeker.get(CALL).body());
    assertThat(time.find()).isTrue();
    return new HashMap<>(Map.of("telefon", number, "tid", time.group(1), "nokkel", UUID.randomUUID().toString()));
  }

  @Test
  void aWishedCallStandsInTheQueueFromItsHourAndIsTriedThreeTimes() {
    code(seeker.post(CALL, wish("22 33 44 55"), CALL).body());
    assertThat(queue.order()).isEmpty();
    for (int attempt = 1; attempt <= 3; attempt++) {
      database.sql("update eguidance.conversation set waiting_since = now() - interval '1 minute' where state = 'WAITING'").update();
      assertThat(queue.order()).hasSize(1);
      String id = take();
      assertThat(counsellor.get(WORK + "?samtale=" + id).body()).contains("+47 22 33 44 55", "Forsøk " + attempt + " av 3");
      counsellor.post(WORK + "/anrop", Map.of("samtale", id), WORK);
      counsellor.post(WORK + "/anrop/utfall", Map.of("samtale", id, "utfall", "NO_ANSWER"), WORK);
      assertThat(queue.order()).isEmpty();
    }

    assertThat(database.sql("select state from eguidance.conversation where id = :id::uuid").param("id", newest()).query(String.class).single())
        .isEqualTo("ENDED");
    assertThat(new Visit(port).as("admin-1").get("/arbeid/drift/utboks").body()).contains("+4722334455", "Vi fikk ikke snakket med deg i dag");
  }

  @Test
  void theSameNumberAtTheSameHourIsCalledOnce() {
    var first = wish("41 23 45 67");
    code(seeker.post(CALL, first, CALL).body());
    int before = count("eguidance.callback");
    var second = wish("+47 412 34 567");
    second.put("tid", first.get("tid"));

    HttpResponse<String> answer = seeker.post(CALL, second, CALL);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(count("eguidance.callback")).isEqualTo(before);
  }

  @Test
  void aCallIsRefusedOutsideTheHoursThatWereOffered() {
    var form = wish("41234567");
    form.put("tid", "2020-01-01T10:00");
    form.put("telefon", "113");

    assertThat(seeker.post(CALL, form, CALL).body()).contains("Velg et tidspunkt", "åtte tall", "value=\"113\"");
  }

  @Test
  void whoCallsInIsAConversationTimedByTheSystem() {
    counsellor.post(WORK + "/telefon", Map.of("tema", "job-search", "sprak", "nn"), WORK);
    String id = newest();
    assertThat(counsellor.get(WORK + "?samtale=" + id).body()).contains("Samtalen pågår siden");

    counsellor.post(WORK + "/anrop/utfall", Map.of("samtale", id, "utfall", "REACHED"), WORK);
    counsellor.post(WORK + "/slutt", Map.of("samtale", id), WORK);

    assertThat(counsellor.get(WORK + "?samtale=" + id).body()).contains("1 minutt: fikk snakket", "Registrer samtalen");
  }

  @Test
  void aConversationThatChangesItsChannelStaysOne() {
    String code = ask(question());
    String id = take();

    counsellor.post(WORK + "/kanal", Map.of("samtale", id, "kanal", "PHONE"), WORK);

    assertThat(follow(code)).contains(QUESTION, "Samtalen fortsetter på en annen måte: telefon.");
    assertThat(counsellor.post(WORK + "/kanal", Map.of("samtale", id, "kanal", "SMS"), WORK).statusCode()).isEqualTo(422);
  }
}
