package no.karrierenorge.eguidance.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import no.karrierenorge.eguidance.enquiries.EnquiryTest;
import no.karrierenorge.testing.TestNumbers;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;

class QuestionPagesTest extends EnquiryTest {
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

  @Test
  void aConversationThatChangesItsChannelStaysOne() {
    String code = ask(question());
    String id = take();

    counsellor.post(WORK + "/kanal", Map.of("samtale", id, "kanal", "PHONE"), WORK);

    assertThat(follow(code)).contains(QUESTION, "Samtalen fortsetter på en annen måte: telefon.");
    assertThat(counsellor.post(WORK + "/kanal", Map.of("samtale", id, "kanal", "SMS"), WORK).statusCode()).isEqualTo(422);
  }
}
